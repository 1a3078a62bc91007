import type { Cells } from "../app/place-pages";

/**
 * Gives a page as many rows and columns as it needs now, and clears what it said before. Only cells of the page's own
 * columns move, so what people keep beside it stays where it is, and their notes below it move along.
 * Without knowing where the page stood, everything on the sheet is people's: it moves down.
 */
export function makeRoom(sheet: Excel.Worksheet, before: Cells | null, { top, left, rows, columns }: Cells): void {
  const rowsBefore = before?.rows ?? 0;
  const columnsBefore = before?.columns ?? columns;
  const wide = Math.max(columns, columnsBefore);
  if (rows > rowsBefore) {
    // Before its last row: the name over its cells grows with them, should the work stop here.
    const at = top + (rowsBefore > 1 ? rowsBefore - 1 : rowsBefore);
    sheet.getRangeByIndexes(at, left, rows - rowsBefore, wide).insert(Excel.InsertShiftDirection.down);
  } else if (rows < rowsBefore) {
    sheet.getRangeByIndexes(top + rows, left, rowsBefore - rows, wide).delete(Excel.DeleteShiftDirection.up);
  }
  if (columns > columnsBefore) {
    const room = sheet.getRangeByIndexes(top, left + columnsBefore, rows, columns - columnsBefore);
    room.insert(Excel.InsertShiftDirection.right);
  }
  const page = sheet.getRangeByIndexes(top, left, rows, wide);
  page.unmerge();
  page.clear(Excel.ClearApplyTo.all);
}
