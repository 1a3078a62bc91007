import type { Area } from "../../../xlsx/model/area";

export type Spot = { readonly row: number; readonly column: number };

/** From where the selection began to where it has been drawn. */
export type Selection = {
  readonly anchor: Spot;
  readonly head: Spot;
  /** The active cell, where Enter or Tab has taken it from the anchor to another of the selected cells. */
  readonly active?: Spot;
  /** The column where a run of Tabs began, to which Enter goes back. */
  readonly tabbedFrom?: number;
};

/** The cell that is typed in. */
export function activeOf({ active, anchor }: Selection): Spot {
  return active ?? anchor;
}

/** Excel's last row and column. */
export const LAST: Spot = { row: 1_048_575, column: 16_383 };

export function at(row: number, column: number): Selection {
  return { anchor: { row, column }, head: { row, column } };
}

export function spanning({ top, left, bottom, right }: Area): Selection {
  return { anchor: { row: top, column: left }, head: { row: bottom, column: right } };
}

/** The selected rectangle; one that touches merged cells takes in the whole of them, but for whole rows and columns. */
export function areaOf({ anchor, head }: Selection, merges: readonly Area[]): Area {
  const area = {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  };
  const isWhole = area.bottom - area.top === LAST.row || area.right - area.left === LAST.column;
  const touched = isWhole ? [] : merges.filter((merge) => meets(area, merge) && !holds(area, merge));
  if (touched.length === 0) return area;
  return areaOf(spanning(touched.reduce(union, area)), merges);
}

/** The spot after a step from here: over hidden rows and columns, and past the merged cell one stands in. */
export function step(from: Spot, down: -1 | 0 | 1, right: -1 | 0 | 1, sheet: Terrain): Spot {
  const merge = sheet.merges.find((candidate) => covers(candidate, from));
  let { row, column } = from;
  if (merge && down !== 0) row = down > 0 ? merge.bottom : merge.top;
  if (merge && right !== 0) column = right > 0 ? merge.right : merge.left;
  do {
    row += down;
    column += right;
  } while (inside({ row, column }) && (sheet.isHiddenRow(row) || sheet.isHiddenColumn(column)));
  if (!inside({ row, column })) return from;
  return home({ row, column }, sheet.merges);
}

export type Terrain = {
  merges: readonly Area[];
  isHiddenRow(row: number): boolean;
  isHiddenColumn(column: number): boolean;
};

/** The first cell of the merged cell that the spot lies in, else the spot. */
export function home(spot: Spot, merges: readonly Area[]): Spot {
  const merge = merges.find((candidate) => covers(candidate, spot));
  return merge ? { row: merge.top, column: merge.left } : spot;
}

export function covers({ top, left, bottom, right }: Area, { row, column }: Spot): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function inside({ row, column }: Spot): boolean {
  return row >= 0 && column >= 0 && row <= LAST.row && column <= LAST.column;
}

function meets(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function holds(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
