import type { CellValue } from "../core/plan/cell";
import { cellOf } from "../core/register/spreadsheet-cell";
import { cellAt, type Book, type Sheet } from "../xlsx/book";
import type { Table } from "../xlsx/model/table";

export type SheetTable = { readonly sheet: Sheet; readonly table: Table };

/** Finds a table by its name, whose case does not count, and the sheet that it stands on. */
export function findTable(book: Book, name: string): SheetTable | undefined {
  const wanted = name.toLocaleLowerCase("sv");
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLocaleLowerCase("sv") === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}

/** A table's rows between its headings and its totals, ends included. */
export function bodyOf({ area, showHeaders, showTotals }: Table): { first: number; last: number } {
  return { first: area.top + (showHeaders ? 1 : 0), last: area.bottom - (showTotals ? 1 : 0) };
}

/** One column of a table's body in the plan's terms, by its offset from the table's left edge. */
export function columnCells({ date1904 }: Book, { sheet, table }: SheetTable, column: number): CellValue[] {
  const { first, last } = bodyOf(table);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const cell = cellAt(sheet, first + at, table.area.left + column);
    const value = cell?.value ?? null;
    if (value !== null && typeof value === "object") return cellOf(value.error, "", true);
    return cellOf(value, cell?.style?.numberFormat ?? "", false, date1904);
  });
}
