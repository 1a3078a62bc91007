import type { Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Actor } from "../engine";
import { assumed, type Fact } from "../basis";
import { cellText } from "./cell-text";
import { isWholeColumns, isWholeRows } from "../ranges/geometry";
import { refuseProtected } from "./protected-cells";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { visitCells } from "./read-cells";

export const sizeFacts: readonly Fact[] = [
  {
    about: "A column is 48 points wide and a row 15 points high unless told",
    basis: assumed("A new workbook with Calibri or Aptos 11."),
  },
  {
    about: "One character of the file's column width is 5.25 points",
    basis: assumed("Calibri 11 at 96 dpi: 7 pixels a digit."),
  },
  {
    about: "Autofit is reckoned from the number of characters, not from the font's own widths",
    basis: assumed("The workbench has no fonts."),
  },
];

const POINTS_A_CHARACTER = 5.25;
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;

/** Points, when all columns of the range agree; else null. */
export function columnWidth(range: RangeRef): number | null {
  const { left, right } = areaOf(range);
  return agreed(left, right, (column) => {
    const width = range.sheet.columns[column]?.width;
    return width === undefined ? DEFAULT_WIDTH : Math.round(width * POINTS_A_CHARACTER * 100) / 100;
  });
}

/** Points, when all rows of the range agree; else null. */
export function rowHeight(range: RangeRef): number | null {
  const { top, bottom } = areaOf(range);
  const last = Math.min(bottom, Math.max(top, range.sheet.rows.length));
  return agreed(top, last, (row) => range.sheet.rows[row]?.height ?? DEFAULT_HEIGHT);
}

export function setColumnWidth(actor: Actor, range: RangeRef, points: number): void {
  const { sheet } = range;
  refuseProtected(sheet);
  const { left, right } = areaOf(range);
  for (let column = left; column <= right; column++) (sheet.columns[column] ??= {}).width = points / POINTS_A_CHARACTER;
  actor.engine.announce({ kind: "look", sheet, area: null }, actor);
}

export function setRowHeight(actor: Actor, range: RangeRef, points: number): void {
  const { sheet } = range;
  refuseProtected(sheet);
  const area = areaOf(range);
  const last = isWholeColumns(area) ? Math.min(area.bottom, sheet.rows.length - 1) : area.bottom;
  for (let row = area.top; row <= last; row++) (sheet.rows[row] ??= { cells: [] }).height = points;
  actor.engine.announce({ kind: "look", sheet, area: null }, actor);
}

/** As wide as the longest line of the range's own cells. */
export function autofitColumns(actor: Actor, range: RangeRef): void {
  const { sheet } = range;
  refuseProtected(sheet);
  const longest = new Map<number, number>();
  visitCells(sheet, areaOf(range), (cell, _, column) => {
    if (cell.value === null) return;
    const lines = cellText(cell, actor.engine).split("\n");
    const size = (cell.style?.font?.size ?? 11) / 11;
    longest.set(column, Math.max(longest.get(column) ?? 0, ...lines.map((line) => line.length * size)));
  });
  for (const [column, characters] of longest) (sheet.columns[column] ??= {}).width = Math.min(255, characters + 1.5);
  actor.engine.announce({ kind: "look", sheet, area: null }, actor);
}

/** As high as the tallest cell of each row needs, wrapped as its column is wide. */
export function autofitRows(actor: Actor, range: RangeRef): void {
  const { sheet } = range;
  refuseProtected(sheet);
  const area = areaOf(range);
  const whole = isWholeRows(area) ? area : { ...area, left: 0, right: 16_383 };
  const tallest = new Map<number, number>();
  visitCells(sheet, whole, (cell, row, column) => {
    if (cell.value === null) return;
    const text = cellText(cell, actor.engine);
    const lines = cell.style?.wrap ? wrappedLines(text, sheet, column) : 1;
    const height = lines * DEFAULT_HEIGHT * ((cell.style?.font?.size ?? 11) / 11);
    tallest.set(row, Math.max(tallest.get(row) ?? 0, height));
  });
  for (const [row, height] of tallest) sheet.rows[row]!.height = Math.min(409, Math.round(height * 4) / 4);
  actor.engine.announce({ kind: "look", sheet, area: null }, actor);
}

function wrappedLines(text: string, sheet: Sheet, column: number): number {
  const characters = Math.max(1, Math.floor(sheet.columns[column]?.width ?? DEFAULT_WIDTH / POINTS_A_CHARACTER));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / characters)), 0);
}

function agreed(first: number, last: number, size: (at: number) => number): number | null {
  const shared = size(first);
  for (let at = first + 1; at <= last; at++) if (size(at) !== shared) return null;
  return shared;
}

/** Where the area lies on the sheet, in points from its top left corner. */
export function areaInPoints(sheet: Sheet, area: Area): { left: number; top: number; width: number; height: number } {
  const width = (column: number) => {
    const { width: characters, hidden } = sheet.columns[column] ?? {};
    return hidden ? 0 : characters === undefined ? DEFAULT_WIDTH : characters * POINTS_A_CHARACTER;
  };
  const height = (row: number) => (sheet.rows[row]?.hidden ? 0 : (sheet.rows[row]?.height ?? DEFAULT_HEIGHT));
  return {
    left: sum(0, area.left - 1, width),
    top: sum(0, area.top - 1, height),
    width: sum(area.left, area.right, width),
    height: sum(area.top, area.bottom, height),
  };
}

function sum(first: number, last: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = first; at <= last; at++) total += size(at);
  return total;
}
