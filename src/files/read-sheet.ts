import type { SheetSource } from "../core/intake/source";
import type { CellValue } from "../core/plan/cell";
import { cellOf } from "../core/register/spreadsheet-cell";
import type { Book, Cell, Sheet } from "../xlsx/book";

/** The cells of every sheet of a file that people see, as sources to read a plan from. */
export function sheetSources(book: Book): readonly SheetSource[] {
  return book.sheets.filter(({ visibility }) => visibility === "visible").map((sheet) => sheetSource(book, sheet));
}

function sheetSource({ date1904 }: Book, sheet: Sheet): SheetSource {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.cells.length ?? 0), 0);
  const cells = Array.from({ length: sheet.rows.length }, (_, row) =>
    Array.from({ length: width }, (_, column) => valueOf(sheet.rows[row]?.cells[column], date1904)),
  );
  return { kind: "sheet", name: sheet.name, cells, merges: sheet.merges };
}

function valueOf(cell: Cell | undefined, date1904: boolean): CellValue {
  const value = cell?.value ?? null;
  if (value !== null && typeof value === "object") return cellOf(value.error, "", true);
  return cellOf(value, cell?.style?.numberFormat ?? "", false, date1904);
}
