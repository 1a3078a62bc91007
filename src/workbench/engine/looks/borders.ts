import { cellAt } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Borders, Edge } from "../../../xlsx/model/style";
import type { Actor } from "../engine";
import { isUnbounded } from "../ranges/geometry";
import { notInTheWorkbench } from "../excel-error";
import type { EdgeName } from "../node";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { restyleEach } from "./restyle";

export const edgeNames = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const satisfies readonly EdgeName[];

type Side = keyof Borders;

/** Which side of the cell at a place belongs to the range's edge. An inside line is the right or bottom side. */
function sideAt(edge: EdgeName, { top, left, bottom, right }: Area, row: number, column: number): Side | undefined {
  switch (edge) {
    case "EdgeTop":
      return row === top ? "top" : undefined;
    case "EdgeBottom":
      return row === bottom ? "bottom" : undefined;
    case "EdgeLeft":
      return column === left ? "left" : undefined;
    case "EdgeRight":
      return column === right ? "right" : undefined;
    case "InsideHorizontal":
      return row < bottom ? "bottom" : undefined;
    case "InsideVertical":
      return column < right ? "right" : undefined;
    default:
      return undefined;
  }
}

/** The lines that make up an edge of the range, one a cell. */
export function edgesOf(range: RangeRef, edge: EdgeName): (Edge | undefined)[] {
  const area = areaOf(range);
  if (isUnbounded(area)) throw notInTheWorkbench("Reading the borders of whole rows or columns");
  const edges: (Edge | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const side = sideAt(edge, area, row, column);
      if (side) edges.push(cellAt(range.sheet, row, column)?.style?.borders?.[side]);
    }
  }
  return edges.length > 0 ? edges : [undefined];
}

/** Draws, redraws or (with nothing) takes away the lines of an edge. */
export function setEdge(
  actor: Actor,
  range: RangeRef,
  edge: EdgeName,
  next: (edge: Edge | undefined) => Edge | undefined,
): void {
  const area = areaOf(range);
  if (isUnbounded(area)) throw notInTheWorkbench("Setting the borders of whole rows or columns");
  restyleEach(actor, range, (style, row, column) => {
    const side = sideAt(edge, area, area.top + row, area.left + column);
    if (!side) return style;
    const { [side]: before, ...others } = style.borders ?? {};
    const after = next(before);
    const borders: Borders = after ? { ...others, [side]: after } : others;
    const { borders: _, ...rest } = style;
    return Object.keys(borders).length > 0 ? { ...rest, borders } : rest;
  });
}
