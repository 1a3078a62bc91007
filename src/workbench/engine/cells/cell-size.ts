import type { Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Actor } from "../engine";
import { assumed, type Fact } from "../basis";
import { cellText } from "./cell-text";
import { shownHeight } from "../../../xlsx/sheet/needed-height";
import { isWholeColumns } from "../ranges/geometry";
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
    about: "A row that nobody has given a height is as high as its texts need, also when they change",
    basis: assumed("Load rowHeight of a row before and after a wrapped text of three lines is written to it."),
  },
  {
    about: "autofitRows takes a told height away: from then on the row follows its texts",
    basis: assumed("rowHeight = 60, autofitRows, write a longer wrapped text, load rowHeight."),
  },
  {
    about: "Autofit is reckoned from the number of characters, not from the font's own widths",
    basis: assumed("The workbench has no fonts."),
  },
];

const POINTS_A_CHARACTER = 5.25;
const DEFAULT_WIDTH = 48;

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
  return agreed(top, last, (row) => shownHeight(range.sheet, row));
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

/** The rows follow their texts again. */
export function autofitRows(actor: Actor, range: RangeRef): void {
  const { sheet } = range;
  refuseProtected(sheet);
  const { top, bottom } = areaOf(range);
  for (const row of sheet.rows.slice(top, bottom + 1)) delete row?.height;
  actor.engine.announce({ kind: "look", sheet, area: null }, actor);
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
  const height = (row: number) => (sheet.rows[row]?.hidden ? 0 : shownHeight(sheet, row));
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
