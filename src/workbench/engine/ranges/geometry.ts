import type { Area } from "../../../xlsx/model/area";
import { invalidArgument } from "../excel-error";

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const wholeSheet: Area = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };

export const oneCell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export const rowsIn = (area: Area): number => area.bottom - area.top + 1;
export const columnsIn = (area: Area): number => area.right - area.left + 1;
export const isOneCell = (area: Area): boolean => area.top === area.bottom && area.left === area.right;

export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === SHEET_COLUMNS - 1;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === SHEET_ROWS - 1;
/** Excel has no matrix to give for such an area. */
export const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);

export const isOnSheet = ({ top, left, bottom, right }: Area): boolean =>
  top >= 0 && left >= 0 && bottom >= top && right >= left && bottom < SHEET_ROWS && right < SHEET_COLUMNS;

/** The area itself. Throws `InvalidArgument` for one that is not on a sheet. */
export function onSheet(area: Area): Area {
  if (!isOnSheet(area)) throw invalidArgument("The range is not on the sheet.");
  return area;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest rectangle around both. */
export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `area` when `hole` is taken out: at most four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
