import type { Cell, Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { visitCells } from "./read-cells";

/** Puts what `change` gives in place of each cell of the area that exists; the same cell leaves it as it is. */
export function changeCells(
  sheet: Sheet,
  area: Area,
  change: (cell: Cell, row: number, column: number) => Cell | undefined,
): void {
  visitCells(sheet, area, (cell, row, column) => {
    const next = change(cell, row, column);
    if (next === cell) return;
    const { cells } = sheet.rows[row]!;
    if (next) cells[column] = next;
    else delete cells[column];
  });
}
