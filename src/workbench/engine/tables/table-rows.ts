import type { Area } from "../../../xlsx/model/area";
import { assumed, type Fact } from "../basis";
import { calculateTotals } from "../calculation/calculate";
import { clearCells } from "../cells/clear-cells";
import { refuseProtected } from "../cells/protected-cells";
import type { Actor } from "../engine";
import { invalidArgument } from "../excel-error";
import { announceFormulas } from "../moving/change-formulas";
import { deleteCells } from "../moving/delete-cells";
import { makeRoom } from "../moving/insert-cells";
import type { SheetAndTable } from "../node";
import { rowsIn } from "../ranges/geometry";
import { extendRules, likeRowAbove } from "./new-rows";
import { bodyArea } from "./tables";

export const tableRowFacts: readonly Fact[] = [
  {
    about: "Rows that come or go in a table are told as RowInserted and RowDeleted of the table's own cells",
    basis: assumed("Register worksheet.onChanged, insert a table row by its menu, and delete it again."),
  },
  {
    about: "A table whose rows are all deleted by its menu keeps a blank one",
    basis: assumed("Select all rows of a table, Delete table rows."),
  },
];

/** New rows before the body's row `first`, or after its last; what stands below the table moves down. Answers where. */
export function insertTableRows(actor: Actor, place: SheetAndTable, first: number, count: number): Area {
  const { sheet, table } = place;
  const body = bodyArea(table);
  if (first < 0 || first > rowsIn(body) || count < 1) throw invalidArgument(`The table has no place ${first}.`);
  const top = body.top + first;
  const area = { ...body, top, bottom: top + count - 1 };
  const appends = top > table.area.bottom;
  const rewritten = makeRoom(actor, sheet, area, "Down");
  const above = { ...table, area: { ...table.area, bottom: top - 1 } };
  if (first > 0) for (let row = top; row <= area.bottom; row++) likeRowAbove(sheet, above, row);
  actor.engine.announce({ kind: "cells", change: "RowInserted", sheet, area, shift: "Down", table }, actor);
  announceFormulas(actor, rewritten);
  if (top <= body.bottom) return area;
  // What is not inside the table when room is made does not come into it by itself.
  extendRules(sheet, { ...table.area, bottom: body.bottom }, area.bottom);
  if (appends) table.area = { ...table.area, bottom: area.bottom };
  actor.engine.announce({ kind: "look", sheet, area }, actor);
  return area;
}

/** Takes the body's rows `first` and after; what stands below the table moves up. */
export function deleteTableRows(actor: Actor, { sheet, table }: SheetAndTable, first: number, count: number): void {
  refuseProtected(sheet);
  const body = bodyArea(table);
  if (first < 0 || count < 1 || first + count > rowsIn(body)) throw invalidArgument("The table has no such rows.");
  const all = count === rowsIn(body);
  const area = { ...body, top: body.top + first + Number(all), bottom: body.top + first + count - 1 };
  if (all) clearCells(actor, sheet, { ...body, bottom: body.top }, "Contents");
  if (area.bottom >= area.top) deleteCells(actor, sheet, area, "Up", "RowDeleted");
  calculateTotals(actor, sheet, table.area);
}
