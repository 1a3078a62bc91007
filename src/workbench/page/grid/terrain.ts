import type { SheetView } from "../../server/messages";
import type { Terrain } from "./selection";

/** Excel's sizes in CSS pixels where the sheet says nothing else. */
const DEFAULT_WIDTH = 64;
export const DEFAULT_HEIGHT = 20;
export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 46;

const terrains = new WeakMap<SheetView, Ground>();

type Ground = Terrain & {
  widthOf(column: number): number;
  /** Nothing when the row is as high as its text needs. */
  heightOf(row: number): number | undefined;
  /** How many rows above this one are hidden. */
  hiddenAbove(row: number): number;
};

/** Sizes and hidden rows and columns of a sheet, by number. */
export function terrainOf(sheet: SheetView): Ground {
  const known = terrains.get(sheet);
  if (known) return known;
  const widths = new Map(sheet.widths);
  const heights = new Map(sheet.heights);
  const hidden = sheet.heights.filter(([, height]) => height === 0).map(([row]) => row);
  const ground: Ground = {
    merges: sheet.merges,
    isHiddenRow: (row) => heights.get(row) === 0,
    isHiddenColumn: (column) => widths.get(column) === 0,
    widthOf: (column) => widths.get(column) ?? DEFAULT_WIDTH,
    heightOf: (row) => heights.get(row),
    hiddenAbove: (row) => placeIn(hidden, row),
  };
  terrains.set(sheet, ground);
  return ground;
}

/** How many of the sorted numbers are smaller. */
function placeIn(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
