import type { Sheet, Value } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { changeCells } from "../cells/change-cells";
import type { Actor } from "../engine";
import { bounding, intersection, oneCell, wholeSheet } from "../ranges/geometry";
import { totalsArea } from "../tables/tables";
import { evaluate } from "./evaluate";

/** Gives the area's formulas the values that the workbench can calculate. Answers where one has changed. */
export function calculateIn({ engine }: Actor, sheet: Sheet, area: Area): Area | undefined {
  let changed: Area | undefined;
  changeCells(sheet, area, (cell, row, column) => {
    if (cell.formula === undefined) return cell;
    const value = evaluate(engine.book, sheet, cell.formula);
    if (value === undefined || same(value, cell.value)) return cell;
    changed = changed ? bounding(changed, oneCell(row, column)) : oneCell(row, column);
    return { ...cell, value };
  });
  return changed;
}

/** Calculates the totals of the tables that the area touches. */
export function calculateTotals(actor: Actor, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (table.showTotals && intersection(table.area, area)) calculate(actor, sheet, totalsArea(table));
  }
}

/** Calculates what the workbench can on the whole sheet. */
export function calculateSheet(actor: Actor, sheet: Sheet): void {
  calculate(actor, sheet, wholeSheet);
}

function calculate(actor: Actor, sheet: Sheet, area: Area): void {
  const changed = calculateIn(actor, sheet, area);
  if (changed) actor.engine.announce({ kind: "calculated", sheet, area: changed }, actor);
}

function same(one: Value, other: Value): boolean {
  if (one !== null && other !== null && typeof one === "object" && typeof other === "object") {
    return one.error === other.error;
  }
  return one === other;
}
