import type { Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Actor } from "../engine";
import type { CellsChangeType } from "../happening";
import { clearCells } from "../cells/clear-cells";
import { contains, isUnbounded, isWholeColumns, isWholeRows } from "../ranges/geometry";
import { bodyArea } from "../tables/tables";
import { announceFormulas } from "./change-formulas";
import { moveCell } from "./insert-cells";
import { moveAll } from "./move-all";
import { moveTables, refuseToTear } from "./move-tables";
import { refuseProtected } from "../cells/protected-cells";
import { deletion } from "./shift";

/** Takes the cells away and moves what lies below up, or what lies to the right left. `change` is what all hear of it. */
export function deleteCells(
  actor: Actor,
  sheet: Sheet,
  area: Area,
  way: "Up" | "Left",
  change: CellsChangeType = isWholeRows(area) ? "RowDeleted" : isWholeColumns(area) ? "ColumnDeleted" : "CellDeleted",
): void {
  refuseProtected(sheet);
  const spared = way === "Up" ? rowToSpare(sheet, area) : undefined;
  if (spared !== undefined) return deleteAround(actor, sheet, area, spared, change);
  const shift = deletion(area, way);
  refuseToTear(sheet, shift);
  actor.engine.beforeMoving();
  if (way === "Up") deleteUp(sheet, area);
  else deleteLeft(sheet, area);
  const gone = moveTables(sheet, shift, actor.engine.locale);
  const rewritten = moveAll(actor.engine, sheet, shift);

  const direction = isUnbounded(area) ? {} : { shift: way };
  actor.engine.announce({ kind: "cells", change, sheet, area, ...direction }, actor);
  announceFormulas(actor, rewritten);
  for (const table of gone) actor.engine.announce({ kind: "table-deleted", sheet, table }, actor);
}

/** A table keeps a row: the last of a body that would go as a whole. */
function rowToSpare(sheet: Sheet, area: Area): number | undefined {
  const emptied = sheet.tables.find((table) => {
    const body = bodyArea(table);
    return contains(area, body) && (!table.showHeaders || table.area.top < area.top);
  });
  return emptied && bodyArea(emptied).bottom;
}

function deleteAround(actor: Actor, sheet: Sheet, area: Area, spared: number, change: CellsChangeType): void {
  clearCells(actor, sheet, { ...area, top: spared, bottom: spared }, "Contents");
  if (spared < area.bottom) deleteCells(actor, sheet, { ...area, top: spared + 1 }, "Up", change);
  if (area.top < spared) deleteCells(actor, sheet, { ...area, bottom: spared - 1 }, "Up", change);
}

function deleteUp(sheet: Sheet, area: Area): void {
  const count = area.bottom - area.top + 1;
  if (isWholeRows(area)) return void sheet.rows.splice(area.top, count);
  const last = sheet.rows.length - 1;
  for (let row = area.top; row <= last; row++) {
    for (let column = area.left; column <= area.right; column++) moveCell(sheet, row + count, column, row, column);
  }
}

function deleteLeft(sheet: Sheet, area: Area): void {
  const count = area.right - area.left + 1;
  if (isWholeColumns(area)) sheet.columns.splice(area.left, count);
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= last; row++) sheet.rows[row]?.cells.splice(area.left, count);
}
