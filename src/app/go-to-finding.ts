import type { Finding } from "../core/rules/check-plan";
import { definitionOf, type Layout } from "../core/register/layout";
import type { CellTarget, Workbook } from "./workbook";
import { WorkbookError } from "./workbook-error";

/** Stands in the cell that a finding is about. Throws `table-gone` when the finding's table was not in the workbook. */
export async function goToFinding(workbook: Workbook, { at }: Finding, layout: Layout): Promise<void> {
  await workbook.selectCell(targetOf(at, layout));
}

function targetOf({ table, row, column }: Finding["at"], layout: Layout): CellTarget {
  const found = layout.get(table);
  const definition = definitionOf(table);
  if (!found) throw new WorkbookError("table-gone", { name: definition.title.sv });
  const across = found.columns.get(table === "facts" ? "value" : (column ?? "")) ?? 0;
  const index = row === null ? undefined : found.rows.get(row);
  if (row === null || index === undefined) return { table: definition.name, column: across, row: null };
  const idColumn = found.columns.get("id");
  // A row without an ID of its own, or one copied with its ID, is found by its number alone.
  const identity = idColumn === undefined || row.includes("#") ? null : { column: idColumn, value: row };
  return { table: definition.name, column: across, row: { index, identity } };
}
