import type { Page } from "../core/status/page";
import type { FoundSheet } from "./find-pages";

/** Gives the page as many rows as it needs by moving the notes, and clears what it said before. Columns beyond it stay. */
export function makeRoom(sheet: Excel.Worksheet, { rows: before }: FoundSheet, page: Page): void {
  const after = page.rows.length;
  if (after > before) sheet.getRange(`${before + 1}:${after}`).insert(Excel.InsertShiftDirection.down);
  if (after < before) sheet.getRange(`${after + 1}:${before}`).delete(Excel.DeleteShiftDirection.up);
  const ours = sheet.getRangeByIndexes(0, 0, after, page.widths.length);
  ours.unmerge();
  ours.clear(Excel.ClearApplyTo.all);
}
