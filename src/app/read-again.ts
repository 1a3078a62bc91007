import { textKey } from "../core/text";
import { tableNames } from "../core/register/read-plan";
import type { ChangeHint } from "./change-hint";
import { touchedRows } from "./touched-rows";
import type { ReadTable, TablePart, TableRows, Workbook, WorkbookTables } from "./workbook";

/**
 * Brings what was read before up to date: reads only the rows that hints point at, or everything where that does not
 * tell. The answer is the very same object when the hints are about other parts of the workbook.
 */
export async function readAgain(
  workbook: Workbook,
  before: WorkbookTables,
  hints: readonly ChangeHint[],
): Promise<WorkbookTables> {
  const parts = touchedRows(hints, before.tables);
  if (parts === "all") return workbook.readTables(tableNames);
  if (parts.length === 0) return before;
  const rows = await workbook.readRows(parts);
  return (rows && patched(before, parts, rows)) ?? workbook.readTables(tableNames);
}

/** Nothing when a row bears another ID than it did: then it is another row, and more has moved than the hints say. */
function patched(
  { tables, otherTables }: WorkbookTables,
  parts: readonly TablePart[],
  read: readonly TableRows[],
): WorkbookTables | null {
  const bodies = new Map<ReadTable, TableRows[number][]>();
  for (const [index, { table, from }] of parts.entries()) {
    const body = bodies.get(table) ?? [...table.rows];
    const id = table.headings.findIndex((heading) => textKey(heading) === "id");
    for (const [at, row] of read[index]!.entries()) {
      if (id >= 0 && row[id] !== body[from + at]?.[id]) return null;
      body[from + at] = row;
    }
    bodies.set(table, body);
  }
  return { tables: tables.map((table) => ({ ...table, rows: bodies.get(table) ?? table.rows })), otherTables };
}
