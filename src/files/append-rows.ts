import { rowWords, type NewRows, type RowsOutcome } from "../app/cell-edit";
import { columnNow } from "../app/cell-target";
import { WorkbookError } from "../app/workbook-error";
import { cellAt, changeCell, type Book } from "../xlsx/book";
import { moveCells } from "./move-cells";
import { putValue } from "./put-value";
import { bodyOf, columnCells, findTable, type SheetTable } from "./table-body";

/** Writes rows at a table's end, with the looks of the row above. What stands below moves down. */
export function appendRows(book: Book, { table: name, title, idColumn, columns, rows }: NewRows): RowsOutcome {
  const place = findTable(book, name);
  if (!place) throw new WorkbookError("table-gone", { name: title });
  const { sheet, table } = place;
  if (sheet.protection) throw new WorkbookError("sheet-protected", { name: sheet.name });
  const headings = table.columns.map((column) => column.name);
  for (const column of idColumn ? [idColumn] : columns.map((each) => each.column))
    if (!headings.includes(column.heading)) throw new WorkbookError("column-gone", { name: column.heading });
  const there = new Set(
    idColumn ? columnCells(book, place, columnNow(headings, idColumn)) : wordsOf(book, place, columns),
  );
  const missing = rows.filter(({ id }) => !there.has(id));
  const { last } = bodyOf(table);
  const { left, right } = table.area;
  const isTaken = Array.from({ length: missing.length }, (_, at) => last + 1 + at).some((row) =>
    Array.from({ length: right - left + 1 }, (_, at) => cellAt(sheet, row, left + at)?.value ?? null).some(
      (value) => value !== null,
    ),
  );
  if (isTaken) moveCells(sheet, { from: last + 1, left, right }, missing.length);
  for (const [at, { id, cells }] of missing.entries()) {
    const row = last + 1 + at;
    for (let column = left; column <= right; column++) {
      const style = cellAt(sheet, last, column)?.style;
      if (style) changeCell(sheet, row, column, { style });
    }
    if (idColumn) putValue(sheet, row, left + columnNow(headings, idColumn), id, true);
    for (const [index, { column, asText }] of columns.entries()) {
      const value = cells[index] ?? null;
      if (value !== null) putValue(sheet, row, left + columnNow(headings, column), value, asText === true);
    }
  }
  table.area = { ...table.area, bottom: table.area.bottom + missing.length };
  return { standing: rows.map(({ id }) => id), took: [] };
}

function wordsOf(book: Book, place: SheetTable, columns: NewRows["columns"]): string[] {
  const headings = place.table.columns.map(({ name }) => name);
  const cells = columns.map(({ column }) => columnCells(book, place, columnNow(headings, column)));
  return Array.from({ length: cells[0]?.length ?? 0 }, (_, row) => rowWords(cells.map((column) => column[row])));
}
