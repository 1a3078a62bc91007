import type { CellTarget } from "../app/workbook";
import { WorkbookError } from "../app/workbook-error";
import { cellAt, type Book } from "../xlsx/book";
import { bodyOf, findTable } from "./table-body";

/** A cell of a file. Rows and columns count from 0. */
export type FileCell = { readonly sheet: string; readonly row: number; readonly column: number };

/** Where a cell of a table stands by now. Throws `table-gone` or `row-gone`. */
export function findCell(book: Book, { table: name, row, column }: CellTarget): FileCell {
  const found = findTable(book, name);
  if (!found) throw new WorkbookError("table-gone", { name });
  const { sheet, table } = found;
  const { first, last } = bodyOf(table);
  const across = Math.min(table.area.left + column, table.area.right);
  if (!row) return { sheet: sheet.name, row: first - 1, column: across };

  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const isIt = (at: number) => {
    const value = cellAt(sheet, at, table.area.left + (row.identity?.column ?? 0))?.value ?? "";
    return String(value).trim() === row.identity?.value;
  };
  const there = rows[row.index];
  const at = !row.identity || (there !== undefined && isIt(there)) ? there : rows.find(isIt);
  if (at === undefined) throw new WorkbookError("row-gone");
  return { sheet: sheet.name, row: at, column: across };
}
