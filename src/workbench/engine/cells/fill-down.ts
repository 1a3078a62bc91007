import { cellAt, putCell, type Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { assumed, type Fact } from "../basis";
import type { Actor } from "../engine";
import { isWholeColumns } from "../ranges/geometry";
import { copiedCell } from "./copied-cell";
import { refuseLocked } from "./protected-cells";
import { settleWriting, valueBefore } from "./settle-writing";

export const fillFact: Fact = {
  about: "Fill down copies values, formulas and looks, not validations, and leaves out rows that are hidden",
  basis: assumed("Filter a table, select visible cells of a validated column, press Ctrl+D, and show all rows."),
};

/** The first row's cells to those below it; a single row takes the one above it. */
export function fillDown(actor: Actor, sheet: Sheet, area: Area): void {
  const from = area.top === area.bottom ? area.top - 1 : area.top;
  const last = isWholeColumns(area) ? Math.min(area.bottom, sheet.rows.length - 1) : area.bottom;
  if (from < 0 || last <= from) return;
  const filled = { ...area, top: from + 1, bottom: last };
  refuseLocked(sheet, filled);
  const before = valueBefore(sheet, filled);
  const right = Math.min(area.right, Math.max(area.left, widest(sheet, { ...filled, top: from })));
  for (let row = filled.top; row <= last; row++) {
    if (sheet.rows[row]?.hidden) continue;
    for (let column = area.left; column <= right; column++) {
      const cell = copiedCell(cellAt(sheet, from, column), cellAt(sheet, row, column), "All", row - from, 0);
      putCell(sheet, row, column, cell);
    }
  }
  settleWriting(actor, sheet, filled, before);
}

function widest(sheet: Sheet, { top, bottom }: Area): number {
  let right = 0;
  for (let row = top; row <= bottom; row++) right = Math.max(right, (sheet.rows[row]?.cells.length ?? 0) - 1);
  return right;
}
