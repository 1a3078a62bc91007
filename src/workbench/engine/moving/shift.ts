import type { Area } from "../../../xlsx/model/area";
import { contains, intersection, SHEET_COLUMNS, SHEET_ROWS, wholeSheet } from "../ranges/geometry";

/**
 * Cells that come or go, and push or pull what lies after them. A shift of rows concerns the columns `from`–`to`,
 * a shift of columns the rows `from`–`to`.
 */
export type Shift = {
  readonly axis: "rows" | "columns";
  /** The first row or column that comes or goes. */
  readonly at: number;
  /** How many come; negative when they go. */
  readonly count: number;
  readonly from: number;
  readonly to: number;
};

export function insertion(area: Area, way: "Down" | "Right"): Shift {
  return way === "Down"
    ? { axis: "rows", at: area.top, count: area.bottom - area.top + 1, from: area.left, to: area.right }
    : { axis: "columns", at: area.left, count: area.right - area.left + 1, from: area.top, to: area.bottom };
}

export function deletion(area: Area, way: "Up" | "Left"): Shift {
  const shift = insertion(area, way === "Up" ? "Down" : "Right");
  return { ...shift, count: -shift.count };
}

/** The columns (or rows) in which the shift moves cells, from end to end of the sheet. */
export function bandOf({ axis, from, to }: Shift): Area {
  return axis === "rows" ? { ...wholeSheet, left: from, right: to } : { ...wholeSheet, top: from, bottom: to };
}

/** Whether any cell of the area moves or goes. */
export function reaches(shift: Shift, area: Area): boolean {
  const start = shift.axis === "rows" ? { top: shift.at } : { left: shift.at };
  return intersection({ ...bandOf(shift), ...start }, area) !== null;
}

/** Where the area stands after the shift; null when all of it is gone. One that lies partly beside the band stays. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const { axis } = shift;
  if (!contains(bandOf(shift), area)) return area;
  const [first, last] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const moved = shiftSpan(first, last, shift);
  if (!moved) return null;
  return axis === "rows"
    ? { ...area, top: moved.first, bottom: moved.last }
    : { ...area, left: moved.first, right: moved.last };
}

/** The same for areas of which none may be lost sight of: those that are gone are left out. */
export function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
}

export function shiftSpan(
  first: number,
  last: number,
  { axis, at, count }: Shift,
): { first: number; last: number } | null {
  const end = (axis === "rows" ? SHEET_ROWS : SHEET_COLUMNS) - 1;
  // Whole columns stay whole columns, however many rows come and go.
  if (first === 0 && last === end) return { first, last };
  if (count > 0) {
    const moved = { first: first >= at ? first + count : first, last: Math.min(last >= at ? last + count : last, end) };
    return moved.first > end ? null : moved;
  }
  const gone = at - count;
  const left = first < at ? first : Math.max(first + count, at);
  const right = last < at ? last : last >= gone ? last + count : at - 1;
  return right < left ? null : { first: left, last: right };
}
