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
};

/** Sizes and hidden rows and columns of a sheet, by number. */
export function terrainOf(sheet: SheetView): Ground {
  const known = terrains.get(sheet);
  if (known) return known;
  const widths = new Map(sheet.widths);
  const heights = new Map(sheet.heights);
  const ground: Ground = {
    merges: sheet.merges,
    isHiddenRow: (row) => heights.get(row) === 0,
    isHiddenColumn: (column) => widths.get(column) === 0,
    widthOf: (column) => widths.get(column) ?? DEFAULT_WIDTH,
    heightOf: (row) => heights.get(row),
  };
  terrains.set(sheet, ground);
  return ground;
}
