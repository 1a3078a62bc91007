import type { Workbook } from "../app/workbook";
import type { Book } from "../xlsx/book";
import { appendRows } from "./append-rows";
import { lookAtRegister } from "./look-at-register";
import { lookAtSheets } from "./look-at-sheets";
import { readRanges, rangeToSelect } from "./read-ranges";
import { readRows } from "./read-rows";
import { readTables } from "./read-tables";
import { removeRows } from "./remove-rows";
import { setUpTables } from "./set-up-tables";
import { findCell, type FileCell } from "./find-cell";
import { writeCells } from "./write-cells";
import { doubledSheets, writePages } from "./write-pages";

/** The port over an opened .xlsx file. Nothing is saved by itself: write the book when the work is done. */
type FileWorkbook = Workbook & {
  /** The cell that was selected last, as a file has no cursor that anyone sees. */
  readonly selected: () => FileCell | null;
};

export function fileWorkbook(book: Book): FileWorkbook {
  let selected: FileCell | null = null;
  return {
    readTables: async (names) => readTables(book, names),
    readRows: async (parts) => readRows(book, parts),
    // Nobody else is at work in a file that is open here.
    watch: async () => async () => {},
    selectCell: async (target) => {
      selected = findCell(book, target);
      book.activeSheet = book.sheets.findIndex(({ name }) => name === selected?.sheet);
    },
    writePages: async (pages, run) => writePages(book, pages, run),
    doubledSheets: async () => doubledSheets(book),
    writeCells: async (edits) => writeCells(book, edits),
    appendRows: async (news) => appendRows(book, news),
    removeRows: async (old) => removeRows(book, old),
    lookAtRegister: async (toBe) => lookAtRegister(book, toBe),
    setUpTables: async (toBe) => setUpTables(book, toBe),
    lookAtSheets: async () => lookAtSheets(book, selected),
    readRanges: async (ranges) => readRanges(book, ranges),
    selectRange: async (range) => {
      const { sheet, top, left } = rangeToSelect(book, range);
      selected = { sheet, row: top, column: left };
      book.activeSheet = book.sheets.findIndex(({ name }) => name === sheet);
    },
    selected: () => selected,
  };
}
