import type { SheetRange } from "../app/sheets-there";
import { WorkbookError } from "../app/workbook-error";
import type { SheetSource } from "../core/intake/source";
import type { CellValue } from "../core/plan/cell";
import { cellOf } from "../core/register/spreadsheet-cell";
import { cellAt, type Book, type Cell, type Sheet } from "../xlsx/book";

/** Reads ranges of a file's sheets as sources, whose cells stand where they stand on their sheet. */
export function readRanges(book: Book, ranges: readonly SheetRange[]): readonly SheetSource[] {
  return ranges.map((range) => {
    const sheet = sheetOf(book, range.sheet);
    const { top, left, bottom, right } = range;
    const isIn = (row: number, column: number) => row >= top && row <= bottom && column >= left && column <= right;
    const cells = Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: row < top ? 0 : right + 1 }, (_, column) =>
        isIn(row, column) ? valueOf(cellAt(sheet, row, column), book.date1904) : null,
      ),
    );
    const merges = sheet.merges.filter((merge) => isIn(merge.top, merge.left) && isIn(merge.bottom, merge.right));
    return { kind: "sheet", name: sheet.name, cells, merges: merges.map((merge) => ({ ...merge })) };
  });
}

/** The range, where a person can be shown it. Throws `sheet-gone` or `sheet-hidden`. */
export function rangeToSelect(book: Book, range: SheetRange): SheetRange {
  const { name, visibility } = sheetOf(book, range.sheet);
  if (visibility !== "visible") throw new WorkbookError("sheet-hidden", { name });
  return { ...range, sheet: name };
}

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((each) => each.name.toLocaleLowerCase("sv") === name.toLocaleLowerCase("sv"));
  if (!sheet) throw new WorkbookError("sheet-gone", { name });
  return sheet;
}

function valueOf(cell: Cell | undefined, date1904: boolean): CellValue {
  const value = cell?.value ?? null;
  if (value !== null && typeof value === "object") return cellOf(value.error, "", true);
  return cellOf(value, cell?.style?.numberFormat ?? "", false, date1904);
}
