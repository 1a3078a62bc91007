import type { Sheet } from "../../../xlsx/book";
import type { Locale } from "../messages";
import { textOf } from "../row-view";

export type FindQuestion = { text: string; row: number; column: number; back: boolean };
/** The next cell that holds the text, and its place among all that do. */
export type Found = { cell: { row: number; column: number } | null; place: number; count: number };

/** Looks row by row through what the sheet shows, whatever the letters' case, and begins again at the other end. */
export function findText(sheet: Sheet, { text, row, column, back }: FindQuestion, locale: Locale): Found {
  const wanted = text.toLocaleLowerCase(locale);
  const hits: { row: number; column: number }[] = [];
  if (wanted === "") return { cell: null, place: 0, count: 0 };
  sheet.rows.forEach((line, r) => {
    if (!line || line.hidden) return;
    line.cells.forEach((cell, c) => {
      if (!cell || cell.value === null || sheet.columns[c]?.hidden) return;
      if (textOf(cell, locale).toLocaleLowerCase(locale).includes(wanted)) hits.push({ row: r, column: c });
    });
  });
  const after = (hit: { row: number; column: number }) => hit.row > row || (hit.row === row && hit.column > column);
  const before = (hit: { row: number; column: number }) => hit.row < row || (hit.row === row && hit.column < column);
  const next = back ? hits.findLastIndex(before) : hits.findIndex(after);
  const index = next >= 0 ? next : back ? hits.length - 1 : 0;
  return { cell: hits[index] ?? null, place: hits.length === 0 ? 0 : index + 1, count: hits.length };
}
