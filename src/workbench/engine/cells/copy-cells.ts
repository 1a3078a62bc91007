import { type Cell, cellAt, putCell, type Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { assumed, documentedAt, type Fact } from "../basis";
import type { Actor } from "../engine";
import { invalidOperation } from "../excel-error";
import { columnsIn, isUnbounded, onSheet, rowsIn } from "../ranges/geometry";
import { copiedCell, type Copied } from "./copied-cell";
import { copyRules } from "./copy-rules";
import { refuseLocked } from "./protected-cells";
import { settleWriting, valueBefore } from "./settle-writing";

export const copyCellsFacts: readonly Fact[] = [
  {
    about: "A destination smaller than what is copied grows to its size; one that it goes into is filled with copies",
    basis: documentedAt("https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste"),
  },
  {
    about: "Copying all brings validations, conditional formats and links along, and takes away those that were there",
    basis: assumed("copyFrom a validated cell to one with another validation and a link."),
  },
];

export type CopyOptions = { readonly what: Copied; readonly skipBlanks: boolean; readonly transpose: boolean };
type Place = { readonly sheet: Sheet; readonly area: Area };

/** Copies cells over others. Answers where. */
export function copyCells(actor: Actor, from: Place, to: Place, { what, skipBlanks, transpose }: CopyOptions): Area {
  if (isUnbounded(from.area) || isUnbounded(to.area)) throw invalidOperation("Whole rows and columns are not copied.");
  const [rows, columns] = [rowsIn(from.area), columnsIn(from.area)];
  const [height, width] = transpose ? [columns, rows] : [rows, columns];
  const area = onSheet(copiedArea(to.area, height, width));
  refuseLocked(to.sheet, area);
  const before = valueBefore(to.sheet, area);
  // Taken before anything is written: the two may overlap.
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellAt(from.sheet, from.area.top + row, from.area.left + column)),
  );
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const [down, right] = [(row - area.top) % height, (column - area.left) % width];
      const [at, across] = transpose ? [right, down] : [down, right];
      const cell: Cell | undefined = cells[at]![across];
      if (skipBlanks && (!cell || (cell.value === null && cell.formula === undefined))) continue;
      const distance = [row - from.area.top - at, column - from.area.left - across] as const;
      putCell(to.sheet, row, column, copiedCell(cell, cellAt(to.sheet, row, column), what, ...distance));
    }
  }
  if (what === "All" && !transpose) copyRules(from, { sheet: to.sheet, area });
  if (what === "Formats") actor.engine.announce({ kind: "look", sheet: to.sheet, area }, actor);
  else settleWriting(actor, to.sheet, area, before);
  return area;
}

function copiedArea(to: Area, height: number, width: number): Area {
  const fits = rowsIn(to) % height === 0 && columnsIn(to) % width === 0;
  return fits ? to : { ...to, bottom: to.top + height - 1, right: to.left + width - 1 };
}
