import { restyled, type Sheet, withValue } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { assumed, type Fact } from "../basis";
import type { Actor } from "../engine";
import { plainValue } from "./cell-text";
import { isOneCell, isWholeColumns, without } from "../ranges/geometry";
import { keepHeadings } from "../tables/grow-tables";
import { calculateTotals } from "../calculation/calculate";
import { keepTotals } from "../tables/keep-totals";
import { refuseLocked } from "./protected-cells";
import { changeCells } from "./change-cells";

export const clearFact: Fact = {
  about: "Clearing cells of a table keeps the table; a heading that was cleared is named anew",
  basis: assumed("range.clear() over a part of a table, its heading row included."),
};

/** Takes values, looks or links away from the area. */
export function clearCells(
  actor: Actor,
  sheet: Sheet,
  area: Area,
  what: "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks",
): void {
  refuseLocked(sheet, area);
  const contents = what === "All" || what === "Contents";
  const looks = what === "All" || what === "Formats";
  const before = plainValue(sheet.rows[area.top]?.cells[area.left]?.value ?? null);
  changeCells(sheet, area, (cell) => {
    const emptied = contents ? withValue(cell, null) : cell;
    return looks ? restyled(emptied, undefined) : emptied;
  });
  if (looks && isWholeColumns(area)) {
    for (const column of sheet.columns.slice(area.left, area.right + 1)) delete column?.style;
  }
  if (what === "All") dropValidations(sheet, area);
  if (what !== "Formats" && what !== "Contents") {
    sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
      without(link.area, area).map((part) => ({ ...link, area: part })),
    );
  }
  if (!contents) return actor.engine.announce({ kind: "look", sheet, area }, actor);
  keepHeadings(sheet, area, actor.engine.locale);
  keepTotals(sheet, area);
  const detail = isOneCell(area) ? { detail: { before, after: "" } } : {};
  actor.engine.announce({ kind: "cells", change: "RangeEdited", sheet, area, ...detail }, actor);
  calculateTotals(actor, sheet, area);
}

/** Takes the area out of every validation's own. */
export function dropValidations(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: validation.areas.flatMap((part) => without(part, area)) }))
    .filter(({ areas }) => areas.length > 0);
}
