import type { Book, Sheet } from "../xlsx/book";
import type { Table } from "../xlsx/model/table";

/** A table's rows between its headings and its totals, ends included. */
export function bodyOf({ area, showHeaders, showTotals }: Table): { first: number; last: number } {
  return { first: area.top + (showHeaders ? 1 : 0), last: area.bottom - (showTotals ? 1 : 0) };
}

/** Finds a table by its name, whose case does not count, and the sheet that it stands on. */
export function findTable(book: Book, name: string): { sheet: Sheet; table: Table } | undefined {
  const wanted = name.toLocaleLowerCase("sv");
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLocaleLowerCase("sv") === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}
