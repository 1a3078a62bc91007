import { emptyBook, type Book, type Cell, type Value } from "../../src/xlsx/book";
import type { Style } from "../../src/xlsx/model/style";

export const rows = 10_000;
export const columns = 15;

const day: Style = { numberFormat: "yyyy-mm-dd" };
const words = "Utveckla samverkan mellan kommunen och universitetet kring studenters boende arbete och fritid".split(
  " ",
);

/** A table as a large register's: names, sentences, days, sums and statuses. Each text of a row is its own. */
export function bigBook(): Book {
  const book = emptyBook("Plan");
  const [sheet] = book.sheets;
  const headings = Array.from({ length: columns }, (_, column) => `Kolumn ${column + 1}`);
  sheet!.rows = [{ cells: headings.map((value) => ({ value })) }];
  for (let row = 1; row <= rows; row++) {
    sheet!.rows[row] = { cells: Array.from({ length: columns }, (_, column) => cellAt(row, column)) };
  }
  sheet!.tables.push({
    id: 1,
    name: "Stor",
    area: { top: 0, left: 0, bottom: rows, right: columns - 1 },
    columns: headings.map((name) => ({ name })),
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
  });
  return book;
}

function cellAt(row: number, column: number): Cell {
  const value = valueAt(row, column);
  return typeof value === "number" && column % 5 === 3 ? { value, style: day } : { value };
}

function valueAt(row: number, column: number): Value {
  switch (column % 5) {
    case 0:
      return `A-${row}-${column}`;
    case 1:
      return `${words[row % words.length]} ${words[(row + column) % words.length]} ${row}`;
    case 2:
      return ["Ej påbörjad", "Pågår", "Genomförd"][row % 3]!;
    case 3:
      return 46_000 + (row % 2000);
    default:
      return row * 1.25;
  }
}
