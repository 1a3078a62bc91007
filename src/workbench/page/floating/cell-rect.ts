import { cellName } from "../../../xlsx/address";
import type { Rect } from "./place";

/** Where a cell lies in the window, while it is drawn and not scrolled out of the grid's sight. */
export function cellRect(row: number, column: number): Rect | undefined {
  const cell = document.getElementById(`cell-${cellName(row, column)}`);
  const rect = cell?.getBoundingClientRect();
  const sight = cell?.closest(".grid")?.getBoundingClientRect();
  if (!rect || !sight) return undefined;
  return rect.bottom > sight.top && rect.top < sight.bottom && rect.right > sight.left && rect.left < sight.right
    ? rect
    : undefined;
}
