import { cellAt, type Sheet, withValue } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Actor } from "../engine";
import { intersection, isOneCell } from "../ranges/geometry";
import { growTables, keepHeadings } from "../tables/grow-tables";
import { keepTotals } from "../tables/keep-totals";
import { calculateIn, calculateTotals } from "../calculation/calculate";
import { plainValue } from "./cell-text";
import { changeCells } from "./change-cells";

/** What a single cell says before it is written, for the event that will tell of it; nothing for several cells. */
export function valueBefore(sheet: Sheet, area: Area): unknown {
  return isOneCell(area) ? plainValue(cellAt(sheet, area.top, area.left)?.value ?? null) : undefined;
}

/** What follows when cells have been written: merged cells stay one, headings stay names, tables grow, and all hear. */
export function settleWriting(actor: Actor, sheet: Sheet, area: Area, before: unknown): void {
  const { engine } = actor;
  blankMerged(sheet, area);
  keepHeadings(sheet, area, engine.locale);
  keepTotals(sheet, area);
  const grown = growTables(sheet, area, engine.locale);
  calculateIn(actor, sheet, area);
  const detail = before === undefined ? {} : { detail: { before, after: valueBefore(sheet, area) } };
  engine.announce({ kind: "cells", change: "RangeEdited", sheet, area, ...detail }, actor);
  for (const table of grown) engine.announce({ kind: "look", sheet, area: table.area }, actor);
  calculateTotals(actor, sheet, area);
}

/** Of a merged area only the first cell holds anything. */
function blankMerged(sheet: Sheet, area: Area): void {
  for (const merged of sheet.merges) {
    const part = intersection(merged, area);
    if (!part) continue;
    changeCells(sheet, part, (cell, row, column) =>
      row === merged.top && column === merged.left ? cell : withValue(cell, null),
    );
  }
}
