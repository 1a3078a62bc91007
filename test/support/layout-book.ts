import { readFileSync } from "node:fs";
import { cellName, readArea } from "../../src/xlsx/address";
import { changeCell, emptyBook, type Book } from "../../src/xlsx/book";

type LayoutFile = {
  readonly sheet: {
    readonly cells: readonly (readonly (string | number | null)[])[];
    readonly merges: readonly string[];
    readonly dates: readonly string[];
    readonly percents?: readonly string[];
  };
};

/** A layout of somebody's plan (`test/samples/plan-layouts`) as a workbook of one sheet. */
export function layoutBook(path: string, name: string): Book {
  const { sheet: layout } = JSON.parse(readFileSync(path, "utf8")) as LayoutFile;
  const book = emptyBook(name);
  const sheet = book.sheets[0]!;
  for (const [row, cells] of layout.cells.entries())
    for (const [column, value] of cells.entries()) {
      if (value === null) continue;
      const address = cellName(row, column);
      const format = layout.dates.includes(address) ? "yyyy-mm-dd" : layout.percents?.includes(address) ? "0%" : null;
      changeCell(sheet, row, column, { value, ...(format ? { style: { numberFormat: format } } : {}) });
    }
  sheet.merges = layout.merges.map((area) => readArea(area)!);
  return book;
}
