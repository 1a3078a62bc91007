import { changeCell, emptyBook, type Book, type Value } from "../../src/xlsx/book";

/** A sheet Plan with the table `Plan` from A1 on: headings first, then rows. */
export function aTableBook(rows: readonly (readonly Value[])[]): Book {
  const book = emptyBook("Plan");
  const sheet = book.sheets[0]!;
  rows.forEach((line, row) => line.forEach((value, column) => changeCell(sheet, row, column, { value })));
  sheet.tables.push({
    id: 1,
    name: "Plan",
    area: { top: 0, left: 0, bottom: rows.length - 1, right: rows[0]!.length - 1 },
    columns: rows[0]!.map((name) => ({ name: String(name) })),
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
  });
  return book;
}
