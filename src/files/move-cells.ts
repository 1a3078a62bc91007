import type { Sheet } from "../xlsx/book";
import type { Area } from "../xlsx/model/area";

/** Columns of a sheet from a row on. Rows and columns count from 0. */
type Block = { readonly from: number; readonly left: number; readonly right: number };

/**
 * Moves the cells of some columns, from a row on, down by `by` rows, or up over the rows above them. What stands beside
 * stays. Formulas keep their references: a file is not calculated here.
 */
export function moveCells(sheet: Sheet, { from, left, right }: Block, by: number): void {
  if (by === 0) return;
  for (let column = left; column <= right; column++) {
    const cells = Array.from({ length: sheet.rows.length }, (_, row) => sheet.rows[row]?.cells[column]);
    if (by > 0) cells.splice(from, 0, ...Array.from({ length: by }, () => undefined));
    else cells.splice(from + by, -by);
    for (let row = Math.min(from, from + by); row < Math.max(cells.length, sheet.rows.length); row++) {
      const cell = cells[row];
      if (cell) (sheet.rows[row] ??= { cells: [] }).cells[column] = cell;
      else delete sheet.rows[row]?.cells[column];
    }
  }
  const isMoved = (area: Area) => area.top >= from && area.left >= left && area.right <= right;
  const moved = (area: Area): Area =>
    isMoved(area) ? { ...area, top: area.top + by, bottom: area.bottom + by } : area;
  sheet.merges = sheet.merges.map(moved);
  for (const link of sheet.hyperlinks) link.area = moved(link.area);
  for (const table of sheet.tables) table.area = moved(table.area);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.map(moved);
}
