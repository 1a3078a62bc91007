import type { SheetSource } from "../core/intake/source";
import type { Book } from "../xlsx/book";
import { usedRange } from "./look-at-sheets";
import { readRanges } from "./read-ranges";

/** The cells of every sheet of a file that people see, as sources to read a plan from. */
export function sheetSources(book: Book): readonly SheetSource[] {
  return book.sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) =>
      readRanges(book, [usedRange(sheet) ?? { sheet: sheet.name, top: 0, left: 0, bottom: 0, right: 0 }]),
    );
}
