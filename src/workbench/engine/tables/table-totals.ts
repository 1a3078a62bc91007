import { changeCell } from "../../../xlsx/book";
import type { Actor } from "../engine";
import { assumed, type Fact } from "../basis";
import { calculateIn } from "../calculation/calculate";
import { deleteCells } from "../moving/delete-cells";
import { insertCells } from "../moving/insert-cells";
import { refuseToTear } from "../moving/move-tables";
import { deletion } from "../moving/shift";
import type { SheetAndTable } from "../node";
import { refuseProtected } from "../cells/protected-cells";
import { isBlank } from "../cells/read-cells";
import { totalsArea } from "./tables";

export const totalsFact: Fact = {
  about: "A new totals row says Summa/Total first and counts or sums the last column; what stood below moves down",
  basis: assumed("table.showTotals = true with something below the table."),
};

/** Shows or takes away the row of totals. */
export function showTotals(actor: Actor, { sheet, table }: SheetAndTable, shown: boolean): void {
  refuseProtected(sheet);
  if (shown === table.showTotals) return;
  if (!shown) {
    const area = totalsArea(table);
    // A refusal is to leave the table as it is.
    refuseToTear(sheet, deletion(area, "Up"));
    table.showTotals = false;
    deleteCells(actor, sheet, area, "Up");
    return;
  }
  const { left, right, bottom } = table.area;
  const below = { top: bottom + 1, left, bottom: bottom + 1, right };
  if (!isBlank(sheet, below)) insertCells(actor, sheet, below, "Down");
  table.area = { ...table.area, bottom: bottom + 1 };
  table.showTotals = true;

  const label = actor.engine.locale === "sv-SE" ? "Summa" : "Total";
  const first = table.columns[0];
  const last = table.columns.at(-1);
  if (last && last !== first) {
    last.totalsFunction = "count";
    changeCell(sheet, bottom + 1, right, {
      value: 0,
      formula: `SUBTOTAL(103,${table.name}[${last.name}])`,
    });
  }
  if (first) {
    first.totalsLabel = label;
    changeCell(sheet, bottom + 1, left, { value: label });
  }
  calculateIn(actor, sheet, below);
  actor.engine.announce({ kind: "cells", change: "RangeEdited", sheet, area: below }, actor);
}
