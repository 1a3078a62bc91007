import { standingRows, type OldRows } from "../app/old-rows";
import { WorkbookError } from "../app/workbook-error";
import { changeCell, type Book } from "../xlsx/book";
import { moveCells } from "./move-cells";
import { bodyOf, columnCells, findTable } from "./table-body";

/** Takes rows out of a table. What stands below it moves up; a table keeps a blank row when all of its own go. */
export function removeRows(book: Book, old: OldRows): number {
  const place = findTable(book, old.table);
  if (!place) throw new WorkbookError("table-gone", { name: old.title });
  const { sheet, table } = place;
  if (sheet.protection) throw new WorkbookError("sheet-protected", { name: sheet.name });
  const { first, last } = bodyOf(table);
  const { left, right } = table.area;
  const columns = table.columns.map((_, column) => columnCells(book, place, column));
  const rows = Array.from({ length: last - first + 1 }, (_, at) => columns.map((cells) => cells[at]!));
  const headings = table.columns.map(({ name }) => name);
  const places = standingRows(old, headings, rows);
  const isAll = places.length === rows.length;
  for (const at of (isAll ? places.slice(1) : places).toReversed()) {
    moveCells(sheet, { from: first + at + 1, left, right }, -1);
    table.area = { ...table.area, bottom: table.area.bottom - 1 };
  }
  if (isAll && places.length > 0)
    for (let column = left; column <= right; column++) changeCell(sheet, first, column, { value: null });
  return places.length;
}
