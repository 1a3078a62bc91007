import type { CSSProperties } from "react";
import type { SheetView } from "../../server/messages";
import type { ShownCell, ShownRow } from "../workbook-store";
import { alignmentOf } from "./cell-css";
import { DEFAULT_HEIGHT, terrainOf } from "./terrain";

/** Text runs over the empty cells beside it, but not for ever. */
const LONGEST_RUN = 20;

/** Text that stands to the left and does not wrap runs over the empty cells to the right of it. */
export function runWidth(
  sheet: SheetView,
  cells: ShownRow | undefined,
  cell: ShownCell | undefined,
  column: number,
): number | undefined {
  if (!cell?.text || cell.look?.wrap || cell.kind || alignmentOf(cell) !== "left") return undefined;
  const { widthOf } = terrainOf(sheet);
  let [next, width] = [column + 1, widthOf(column)];
  while (next - column < LONGEST_RUN && !cells?.get(next)?.text) {
    width += widthOf(next);
    next += 1;
  }
  return next === column + 1 ? undefined : width - 1;
}

/** A merged cell's text lies over the row and does not push it apart, so the row is told how high a line is. */
export function lineHeight(cell: ShownCell | undefined): string {
  return `${(cell?.look?.size ?? 11) * 1.35}pt`;
}

export function mergedSize(sheet: SheetView, { top, left, bottom, right }: SheetView["merges"][number]): CSSProperties {
  const ground = terrainOf(sheet);
  let [width, height] = [-1, -1];
  for (let column = left; column <= right; column += 1) width += ground.widthOf(column);
  for (let row = top; row <= bottom; row += 1) height += ground.heightOf(row) ?? DEFAULT_HEIGHT;
  return top === bottom ? { width } : { width, height };
}
