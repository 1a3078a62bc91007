import { type Sheet, withValue } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { assumed, type Fact } from "../basis";
import type { Actor } from "../engine";
import { invalidOperation } from "../excel-error";
import { bounding, intersection, isOneCell } from "../ranges/geometry";
import { refuseProtected } from "./protected-cells";
import { changeCells } from "./change-cells";

export const mergeFact: Fact = {
  about: "Merging any cell of a table is InvalidOperation, and unmerging there does nothing",
  basis: assumed("range.merge() and range.unmerge() over a part of a table."),
};

/** Makes one cell of the area, or with `across` one of each row. */
export function mergeCells(actor: Actor, sheet: Sheet, area: Area, across: boolean): void {
  refuseProtected(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw invalidOperation("A table has no merged cells.");
  const parts = across
    ? rowsOf(area)
    : [sheet.merges.filter((known) => intersection(known, area)).reduce(bounding, area)];
  sheet.merges = sheet.merges.filter((known) => !parts.some((part) => intersection(known, part)));
  for (const part of parts) {
    if (isOneCell(part)) continue;
    sheet.merges.push(part);
    changeCells(sheet, part, (cell, row, column) =>
      row === part.top && column === part.left ? cell : withValue(cell, null),
    );
  }
  actor.engine.announce({ kind: "look", sheet, area: parts.reduce(bounding, area) }, actor);
}

export function unmergeCells(actor: Actor, sheet: Sheet, area: Area): void {
  refuseProtected(sheet);
  sheet.merges = sheet.merges.filter((known) => !intersection(known, area));
  actor.engine.announce({ kind: "look", sheet, area }, actor);
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, at) => ({
    ...area,
    top: area.top + at,
    bottom: area.top + at,
  }));
}
