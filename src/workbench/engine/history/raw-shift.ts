import type { Row } from "../../../xlsx/book";
import { SHEET_COLUMNS } from "../ranges/geometry";
import type { Shift } from "../moving/shift";

/** Moves cells, and whole rows with their looks, and nothing else: no table, no formula, no look for what comes. */
export function rawShift(rows: (Row | undefined)[], shift: Shift): void {
  if (shift.axis === "columns") return shiftColumns(rows, shift);
  if (shift.from === 0 && shift.to === SHEET_COLUMNS - 1) return splice(rows, shift);
  const height = rows.length;
  const columns = Array.from({ length: Math.min(shift.to, widest(rows)) - shift.from + 1 }, (_, at) => shift.from + at);
  const move = (from: number, to: number) => columns.forEach((column) => moveCell(rows, column, from, to));
  if (shift.count > 0) for (let row = height - 1; row >= shift.at; row--) move(row, row + shift.count);
  else for (let row = shift.at; row < height; row++) move(row - shift.count, row);
}

function shiftColumns(rows: (Row | undefined)[], shift: Shift): void {
  const last = Math.min(shift.to, rows.length - 1);
  for (let row = shift.from; row <= last; row++) {
    const cells = rows[row]?.cells;
    if (cells) splice(cells, shift);
  }
}

function splice(list: unknown[], { at, count }: Shift): void {
  if (at >= list.length) return;
  if (count < 0) list.splice(at, -count);
  else list.splice(at, 0, ...new Array<undefined>(count));
}

function moveCell(rows: (Row | undefined)[], column: number, from: number, to: number): void {
  const cell = rows[from]?.cells[column];
  if (rows[from]) delete rows[from].cells[column];
  if (cell) (rows[to] ??= { cells: [] }).cells[column] = cell;
  else delete rows[to]?.cells[column];
}

function widest(rows: readonly (Row | undefined)[]): number {
  return rows.reduce((most, row) => Math.max(most, row?.cells.length ?? 0), 0);
}
