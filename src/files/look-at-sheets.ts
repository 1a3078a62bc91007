import type { SheetRange, SheetsThere } from "../app/sheets-there";
import { pageMarks } from "../core/status/page-marks";
import type { Book, Sheet } from "../xlsx/book";
import type { FileCell } from "./find-cell";

/** The sheets of a file that people see, and the cell that was selected last. */
export function lookAtSheets(book: Book, selected: FileCell | null): SheetsThere {
  return {
    sheets: book.sheets
      .filter(({ visibility }) => visibility === "visible")
      .map((sheet) => ({
        name: sheet.name,
        used: usedRange(sheet),
        tables: sheet.tables.map(({ name, area }) => ({ name, range: { sheet: sheet.name, ...area } })),
        isPage: sheet.customProperties.has(pageMarks.keys),
      })),
    selected: selected && {
      sheet: selected.sheet,
      top: selected.row,
      left: selected.column,
      bottom: selected.row,
      right: selected.column,
    },
  };
}

/** The cells within which something stands on a sheet; `null` where nothing does. */
export function usedRange({ name, rows }: Sheet): SheetRange | null {
  let used: SheetRange | null = null;
  rows.forEach((row, at) =>
    row?.cells.forEach((cell, column) => {
      if (cell?.value == null) return;
      const { top, left, right } = used ?? { top: at, left: column, right: column };
      used = { sheet: name, top, left: Math.min(left, column), bottom: at, right: Math.max(right, column) };
    }),
  );
  return used;
}
