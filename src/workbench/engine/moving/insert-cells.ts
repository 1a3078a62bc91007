import { cellAt, type Cell, changeCell, type Row, type Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Style } from "../../../xlsx/model/style";
import type { Actor } from "../engine";
import { assumed, documentedAt, type Fact } from "../basis";
import { invalidOperation } from "../excel-error";
import { isUnbounded, isWholeColumns, isWholeRows, SHEET_COLUMNS, SHEET_ROWS } from "../ranges/geometry";
import { announceFormulas, type Rewritten } from "./change-formulas";
import { moveAll } from "./move-all";
import { moveTables, refuseToTear } from "./move-tables";
import { refuseProtected } from "../cells/protected-cells";
import { bandOf, insertion, type Shift } from "./shift";
import { usedArea } from "../ranges/used-area";

export const insertFacts: readonly Fact[] = [
  {
    about: "New cells look like the row above or the column to the left",
    basis: assumed("Insert a row below a coloured one."),
  },
  {
    about: "A new table column is named in its heading cell",
    basis: assumed("Insert a sheet column through a table."),
  },
  {
    about: "A chart stays where it stands on the sheet when rows come above it",
    basis: assumed("The workbench's own limit: in Excel a chart's own setting says whether it moves with its cells."),
  },
  {
    about: "Kept ranges, names, tables, merges and validations move with their cells",
    basis: documentedAt("https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert"),
  },
];

/** Puts blank cells where the area stands and moves what was there down or to the right. */
export function insertCells(actor: Actor, sheet: Sheet, area: Area, way: "Down" | "Right"): void {
  const rewritten = makeRoom(actor, sheet, area, way);
  const change = isWholeRows(area) ? "RowInserted" : isWholeColumns(area) ? "ColumnInserted" : "CellInserted";
  const direction = isUnbounded(area) ? {} : { shift: way };
  actor.engine.announce({ kind: "cells", change, sheet, area, ...direction }, actor);
  announceFormulas(actor, rewritten);
}

/** The same before anybody hears of it. */
export function makeRoom(actor: Actor, sheet: Sheet, area: Area, way: "Down" | "Right"): Rewritten[] {
  refuseProtected(sheet);
  const shift = insertion(area, way);
  refuseToTear(sheet, shift);
  refuseToLose(sheet, shift);
  actor.engine.beforeMoving();
  if (way === "Down") insertDown(sheet, area);
  else insertRight(sheet, area);
  moveTables(sheet, shift, actor.engine.locale);
  const rewritten = moveAll(actor.engine, sheet, shift);
  nameNewColumns(sheet);
  return rewritten;
}

/** Nothing may be pushed off the end of the sheet. */
function refuseToLose(sheet: Sheet, shift: Shift): void {
  const { axis, count } = shift;
  if (axis === "rows" && sheet.rows.length + count < SHEET_ROWS) return;
  const used = usedArea(sheet, true, bandOf(shift));
  const lost = used && (axis === "rows" ? used.bottom + count >= SHEET_ROWS : used.right + count >= SHEET_COLUMNS);
  if (lost) throw invalidOperation("That would push cells with values off the end of the sheet.");
}

function insertDown(sheet: Sheet, area: Area): void {
  const count = area.bottom - area.top + 1;
  if (isWholeRows(area)) {
    if (area.top >= sheet.rows.length) return;
    const above = sheet.rows[area.top - 1];
    const below = sheet.rows.splice(area.top);
    if (above) for (let row = area.top; row <= area.bottom; row++) sheet.rows[row] = lookOf(above);
    below.forEach((row, at) => (sheet.rows[area.bottom + 1 + at] = row));
    return;
  }
  for (let row = sheet.rows.length - 1; row >= area.top; row--) {
    for (let column = area.left; column <= area.right; column++) {
      moveCell(sheet, row, column, row + count, column);
    }
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      look(sheet, row, column, cellAt(sheet, area.top - 1, column)?.style);
    }
  }
}

function insertRight(sheet: Sheet, area: Area): void {
  const count = area.right - area.left + 1;
  if (isWholeColumns(area) && area.left < sheet.columns.length) {
    const before = sheet.columns[area.left - 1];
    sheet.columns.splice(area.left, 0, ...Array.from({ length: count }, () => before && { ...before, hidden: false }));
  }
  const last = Math.min(area.bottom, sheet.rows.length - 1, SHEET_ROWS - 1);
  for (let row = area.top; row <= last; row++) {
    const cells = sheet.rows[row]?.cells;
    if (!cells || area.left >= cells.length) continue;
    const style = cells[area.left - 1]?.style;
    cells.splice(area.left, 0, ...Array.from({ length: count }, () => blank(style)));
  }
}

/** A row that looks like `above` and holds nothing. */
function lookOf(above: Row): Row {
  return { cells: above.cells.map((cell) => blank(cell?.style)) };
}

function blank(style: Style | undefined): Cell | undefined {
  if (!style) return undefined;
  const { quotePrefix: _, ...rest } = style;
  return { value: null, style: rest };
}

function look(sheet: Sheet, row: number, column: number, style: Style | undefined): void {
  const cell = blank(style);
  if (cell) changeCell(sheet, row, column, cell);
}

/** Moves one cell and leaves nothing behind. */
export function moveCell(sheet: Sheet, row: number, column: number, toRow: number, toColumn: number): void {
  const from = sheet.rows[row]?.cells;
  const cell = from?.[column];
  if (from) delete from[column];
  if (cell) (sheet.rows[toRow] ??= { cells: [] }).cells[toColumn] = cell;
  else delete sheet.rows[toRow]?.cells[toColumn];
}

function nameNewColumns(sheet: Sheet): void {
  for (const { area, columns, showHeaders } of sheet.tables) {
    if (!showHeaders) continue;
    columns.forEach(({ name }, index) => {
      const heading = cellAt(sheet, area.top, area.left + index);
      if (!heading || heading.value === null) changeCell(sheet, area.top, area.left + index, { value: name });
    });
  }
}
