import type { Sheet } from "../book";

/** English Metric Units, in which drawings are placed. */
export const EMU_PER_POINT = 12_700;
const EMU_PER_PIXEL = 9_525;
/** A row's height in points when nobody has set it. */
export const USUAL_ROW_POINTS = 15;
const USUAL_COLUMN_PIXELS = 64;
/** Pixels of the widest digit in Calibri 11, by which Excel turns widths in characters into pixels. */
const DIGIT_PIXELS = 7;

/** A column's width on the screen, in EMU. */
export function columnSize({ columns, columnRuns = [] }: Sheet, index: number): number {
  const column = columns[index] ?? columnRuns.find(({ first, last }) => first <= index && index <= last)?.column;
  if (column?.hidden) return 0;
  const pixels = column?.width === undefined ? USUAL_COLUMN_PIXELS : Math.round(column.width * DIGIT_PIXELS);
  return pixels * EMU_PER_PIXEL;
}

/** Where cell number `index` begins, when each takes `size`. */
export function startOf(index: number, size: (index: number) => number): number {
  let start = 0;
  for (let before = 0; before < index; before++) start += size(before);
  return start;
}

/** The row or column that a place falls in, and how far into it. */
export function cellAtPlace(place: number, size: (index: number) => number): { index: number; offset: number } {
  let index = 0;
  let offset = Math.max(0, place);
  for (; index < 16_383 && offset >= size(index); index++) offset -= size(index);
  return { index, offset };
}
