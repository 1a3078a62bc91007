import type { Actor } from "../engine";
import { isWholeColumns, isWholeRows, SHEET_COLUMNS } from "../ranges/geometry";
import { refuseProtected } from "./protected-cells";
import { areaOf, type RangeRef } from "../ranges/range-ref";

/** True or false when all rows (columns) of the range agree; null when they do not. */
export function isHidden(range: RangeRef, axis: "rows" | "columns"): boolean | null {
  const { sheet } = range;
  const area = areaOf(range);
  const [first, last] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const known: readonly ({ hidden?: boolean } | undefined)[] = sheet[axis];
  const hidden = known.slice(first, last + 1).filter((each) => each?.hidden).length;
  return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
}

export function setHidden(actor: Actor, range: RangeRef, axis: "rows" | "columns", hidden: boolean): void {
  const { sheet } = range;
  const area = areaOf(range);
  refuseProtected(sheet);
  const whole = axis === "rows" ? isWholeColumns(area) : isWholeRows(area);
  const [first, end] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  // Hiding every row of the sheet means those that exist: a million row objects say no more.
  const last = whole ? Math.min(end, sheet[axis].length - 1) : end;
  for (let at = first; at <= last; at++) {
    const owner: { hidden?: boolean } | undefined =
      axis === "rows" ? (hidden ? (sheet.rows[at] ??= { cells: [] }) : sheet.rows[at]) : (sheet.columns[at] ??= {});
    if (hidden) owner!.hidden = true;
    else delete owner?.hidden;
  }
  if (axis === "columns") return actor.engine.announce({ kind: "look", sheet, area: null }, actor);
  const rows = { ...area, left: 0, right: SHEET_COLUMNS - 1 };
  actor.engine.announce({ kind: "rows-hidden", sheet, area: rows, hidden }, actor);
}
