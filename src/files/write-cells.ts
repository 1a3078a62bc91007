import { namedRow, saysSame, type CellEdit, type EditOutcome, type RowNaming } from "../app/cell-edit";
import { columnNow, rowNow, type ColumnTarget, type RowTarget } from "../app/cell-target";
import { WorkbookError } from "../app/workbook-error";
import { isBlank, type CellValue } from "../core/plan/cell";
import type { Book } from "../xlsx/book";
import { bodyOf, columnCells, findTable, type SheetTable } from "./table-body";
import { putValue } from "./put-value";

/** Writes cells of tables, each guarded by what was seen there. */
export function writeCells(book: Book, edits: readonly CellEdit[]): EditOutcome[] {
  for (const { target } of edits) {
    const sheet = findTable(book, target.table)?.sheet;
    if (sheet?.protection) throw new WorkbookError("sheet-protected", { name: sheet.name });
  }
  return edits.map((edit) => writeCell(book, edit));
}

function writeCell(book: Book, { target, seen, value, asText, naming }: CellEdit): EditOutcome {
  const place = findTable(book, target.table);
  if (!place) return { kind: "table-gone" };
  const headings = place.table.columns.map(({ name }) => name);
  const cellsOf = (column: ColumnTarget) => columnCells(book, place, columnNow(headings, column));
  const row = naming ? rowToName(place, naming, target.row!, cellsOf) : rowByIdentity(place, target.row!, cellsOf);
  if (row === null) return { kind: "row-gone" };
  const now = cellsOf(target.column)[row] ?? null;
  if (!saysSame(now, seen)) return saysSame(now, value) ? { kind: "written" } : { kind: "conflict", now };

  const { first } = bodyOf(place.table);
  const put = (column: ColumnTarget, written: typeof value, text: boolean) =>
    putValue(place.sheet, first + row, place.table.area.left + columnNow(headings, column), written, text);
  if (naming && needsId(naming, cellsOf(naming.idColumn)[row] ?? null)) put(naming.idColumn, naming.id, true);
  put(target.column, value, asText === true);
  return { kind: "written" };
}

function rowByIdentity(
  { table }: SheetTable,
  row: RowTarget,
  cellsOf: (column: ColumnTarget) => CellValue[],
): number | null {
  const { first, last } = bodyOf(table);
  try {
    return rowNow(row, row.identity ? cellsOf(row.identity.column) : [], last - first + 1);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "row-gone") return null;
    throw error;
  }
}

function rowToName(
  { table }: SheetTable,
  naming: RowNaming,
  { index }: RowTarget,
  cellsOf: (column: ColumnTarget) => CellValue[],
): number | null {
  const { first, last } = bodyOf(table);
  const rows = Array.from({ length: last - first + 1 }, (_, at) => at);
  const columns = new Map(
    [naming.idColumn, ...naming.cells.map(({ column }) => column)].map((each) => [each.heading, cellsOf(each)]),
  );
  const found = namedRow(naming, index, rows, (row, column) => columns.get(column.heading)?.[row]);
  return found < 0 ? null : found;
}

/** A row that has been given an ID meanwhile keeps it; one that came with a copied row does not. */
function needsId({ cells, idColumn }: RowNaming, now: CellValue): boolean {
  const seen = cells.find(({ column }) => column.heading === idColumn.heading)?.cell ?? null;
  return isBlank(now) || saysSame(now, seen);
}
