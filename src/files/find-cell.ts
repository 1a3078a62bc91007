import { columnNow, rowNow, type CellTarget } from "../app/cell-target";
import { WorkbookError } from "../app/workbook-error";
import type { Book } from "../xlsx/book";
import { bodyOf, columnCells, findTable } from "./table-body";

/** A cell of a file. Rows and columns count from 0. */
export type FileCell = { readonly sheet: string; readonly row: number; readonly column: number };

/** Where a cell of a table stands by now. Throws `table-gone`, `row-gone` or `sheet-hidden`. */
export function findCell(book: Book, { table: name, title, column, row }: CellTarget): FileCell {
  const found = findTable(book, name);
  if (!found) throw new WorkbookError("table-gone", { name: title });
  const { sheet, table } = found;
  if (sheet.visibility !== "visible") throw new WorkbookError("sheet-hidden", { name: sheet.name });

  const headings = table.columns.map((each) => each.name);
  const { first, last } = bodyOf(table);
  const at = { sheet: sheet.name, column: table.area.left + columnNow(headings, column) };
  if (!row) return { ...at, row: table.showHeaders ? first - 1 : first };
  const identities = row.identity ? columnCells(book, found, columnNow(headings, row.identity.column)) : [];
  return { ...at, row: first + rowNow(row, identities, last - first + 1) };
}
