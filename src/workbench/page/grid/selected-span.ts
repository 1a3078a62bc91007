import type { Area } from "../../../xlsx/model/area";
import { activeOf, type Selection } from "./selection";

/** The selected columns of a row, and the active one when it is in this row. */
export type SelectedSpan = { readonly left: number; readonly right: number; readonly active: number | null };

/** The same object for every row with the same span, so that a row can tell that nothing changed. */
export function selectedSpans(area: Area, selection: Selection): (row: number) => SelectedSpan | null {
  const active = activeOf(selection);
  const plain = { left: area.left, right: area.right, active: null };
  const withActive = { ...plain, active: active.column };
  return (row) => {
    if (row < area.top || row > area.bottom) return null;
    return row === active.row ? withActive : plain;
  };
}
