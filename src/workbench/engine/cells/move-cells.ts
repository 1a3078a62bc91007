import { type Cell, cellAt, putCell, type Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { assumed, type Fact } from "../basis";
import type { Actor } from "../engine";
import { columnsIn, onSheet, rowsIn } from "../ranges/geometry";
import { clearCells } from "./clear-cells";
import { refuseLocked } from "./protected-cells";
import { refuseTooMany } from "./read-cells";
import { settleWriting, valueBefore } from "./settle-writing";

export const moveCellsFact: Fact = {
  about:
    "Cells that are cut and pasted go with values, formulas as they read and looks; what refers to them does not follow",
  basis: assumed("The workbench's own limit: Excel lets formulas, names and validations follow cut cells."),
};

/** A person pastes cells that were cut: they leave their place, and stand on another, on this sheet or another one. */
export function moveCells(
  actor: Actor,
  from: { sheet: Sheet; area: Area },
  to: { sheet: Sheet; top: number; left: number },
): void {
  const { top, left } = from.area;
  const [down, right] = [to.top - top, to.left - left];
  if (from.sheet === to.sheet && down === 0 && right === 0) return;
  const area = onSheet({ ...to, bottom: to.top + rowsIn(from.area) - 1, right: to.left + columnsIn(from.area) - 1 });
  refuseLocked(to.sheet, area);
  refuseTooMany(area);
  const lines: (Cell | undefined)[][] = [];
  for (let row = top; row <= from.area.bottom; row++) {
    lines.push(Array.from({ length: columnsIn(area) }, (_, over) => cellAt(from.sheet, row, left + over)));
  }
  clearCells(actor, from.sheet, from.area, "All");
  const before = valueBefore(to.sheet, area);
  lines.forEach((line, row) => {
    line.forEach((cell, column) => putCell(to.sheet, area.top + row, area.left + column, cell));
  });
  settleWriting(actor, to.sheet, area, before);
}
