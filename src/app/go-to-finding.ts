import type { Finding } from "../core/rules/check-plan";
import { definitionOf, offsetOf, type Layout, type TableLayout } from "../core/register/layout";
import type { CellTarget, ColumnTarget, RowTarget } from "./cell-target";
import type { Workbook } from "./workbook";
import { WorkbookError } from "./workbook-error";

/** Stands in the cell that a finding is about. Throws `table-gone` when the finding's table was not in the workbook. */
export async function goToFinding(workbook: Workbook, { at }: Pick<Finding, "at">, layout: Layout): Promise<void> {
  await workbook.selectCell(targetOf(at, layout));
}

function targetOf(at: Finding["at"], layout: Layout): CellTarget {
  const found = layout.get(at.table);
  const { name, title } = definitionOf(at.table);
  if (!found) throw new WorkbookError("table-gone", { name: title });
  return { table: name, title, column: columnTarget(at, found), row: rowTarget(at, found) };
}

function columnTarget(at: Pick<Finding["at"], "table" | "column">, found: TableLayout): ColumnTarget {
  const index = offsetOf(at, found);
  return { heading: found.headings[index] ?? "", index };
}

function rowTarget({ table, row }: Finding["at"], found: TableLayout): RowTarget | null {
  const index = row === null ? undefined : found.rows.get(row);
  if (row === null || index === undefined) return null;
  const identity = found.identityOf(row);
  return {
    index,
    identity: identity
      ? { column: columnTarget({ table, column: identity.column }, found), cell: identity.cell }
      : null,
  };
}
