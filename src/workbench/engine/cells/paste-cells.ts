import { cellAt, putCell, restyled, type Sheet } from "../../../xlsx/book";
import { shiftFormula } from "../../../xlsx/cells/shift-formula";
import type { Area } from "../../../xlsx/model/area";
import type { Style } from "../../../xlsx/model/style";
import { assumed, documentedAt, type Fact } from "../basis";
import type { Actor } from "../engine";
import { FormatCache } from "../looks/format-cache";
import { columnsIn, contains, isUnbounded, oneCell, onSheet, rowsIn } from "../ranges/geometry";
import { selectionOn } from "../selection";
import { readTypedText } from "../typing/typed-text";
import { formatOf } from "./cell-text";
import { dropValidations } from "./clear-cells";
import { refuseLocked } from "./protected-cells";
import { refuseTooMany } from "./read-cells";
import { settleWriting, valueBefore } from "./settle-writing";
import { cellToWrite, filled, readingOptions, refuseTooLong } from "./write-cells";

export const pasteFacts: readonly Fact[] = [
  {
    about: "What is pasted is not held to validations, and takes those of the cells away",
    basis: documentedAt("Microsoft Support: More on data validation"),
  },
  {
    about: "Texts that were copied outside Excel take the validations away too",
    basis: assumed("Copy a line of Notepad and paste it over a validated cell, then load dataValidation."),
  },
  {
    about: "Cells pasted over a selection that they go into without a rest fill all of it",
    basis: documentedAt("Microsoft Support: Move or copy cells and cell contents"),
  },
  {
    about: "Pasted over whole rows or columns, cells come once, at the top left",
    basis: assumed("The workbench's own limit: Excel fills the whole column."),
  },
];

/** A copied cell on its way. */
export type PastedCell = {
  /** Read as typed, unless there is a formula. */
  readonly text: string;
  /** Without `=`, as files spell it, and as it reads in the cell where it is pasted. */
  readonly formula?: string;
  /** Absent leaves the cell's own look. */
  readonly style?: Style;
};

/** A person pastes cells, from the top left cell on; over a larger selection as many times as they go into it. */
export function pasteCells(
  actor: Actor,
  sheet: Sheet,
  top: number,
  left: number,
  cells: readonly (readonly PastedCell[])[],
): void {
  const [height, width] = [cells.length, Math.max(0, ...cells.map((line) => line.length))];
  if (width === 0) return;
  const area = pastedArea(actor, sheet, onSheet({ top, left, bottom: top + height - 1, right: left + width - 1 }));
  refuseLocked(sheet, area);
  refuseTooMany(area);
  refuseTooLong(cells.map((line) => line.map(({ text }) => text)));
  const options = readingOptions(actor, actor.engine.locale);
  const styles = new FormatCache();
  const before = valueBefore(sheet, area);
  dropValidations(sheet, area);
  for (let row = 0; row < rowsIn(area); row++) {
    for (let column = 0; column < columnsIn(area); column++) {
      const pasted = cells[row % height]![column % width] ?? { text: "" };
      const [at, across] = [area.top + row, area.left + column];
      if (pasted.text === "" && !pasted.formula && !pasted.style && !cellAt(sheet, at, across)) continue;
      const known = cellToWrite(sheet, at, across);
      const cell = pasted.style ? restyled(known, pasted.style) : known;
      const [down, right] = [row - (row % height), column - (column % width)];
      const reading =
        pasted.formula === undefined
          ? readTypedText(pasted.text, { ...options, numberFormat: formatOf(cell) })
          : { ...readTypedText(pasted.text, options), formula: shiftFormula(pasted.formula, down, right) };
      putCell(sheet, at, across, filled(cell, reading, styles));
    }
  }
  settleWriting(actor, sheet, area, before);
}

function pastedArea({ session }: Actor, sheet: Sheet, block: Area): Area {
  const selected = session.sheet === sheet ? selectionOn(session, sheet).area : null;
  if (!selected || isUnbounded(selected) || !contains(selected, oneCell(block.top, block.left))) return block;
  const fits = rowsIn(selected) % rowsIn(block) === 0 && columnsIn(selected) % columnsIn(block) === 0;
  return fits && selected.top === block.top && selected.left === block.left ? { ...selected } : block;
}
