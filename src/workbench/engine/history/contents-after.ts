import type { Cell } from "../../../xlsx/book";
import { shiftArea, shiftSpan, type Shift } from "../moving/shift";
import { shiftFormula } from "../moving/shift-formula";
import { oneCell } from "../ranges/geometry";
import type { CellRun, RowLookChange, SheetKey } from "./patch";

/** A shift that somebody else made first, and what the sheet is called in formulas. */
export type OtherShift = { readonly sheet: SheetKey; readonly name: string; readonly shift: Shift };

export type Contents = { readonly runs: readonly CellRun[]; readonly looks: readonly RowLookChange[] };

/** The cells and the looks of rows where they stand after the shift, `there` when it is on their own sheet. */
export function contentsAfter({ runs, looks }: Contents, other: OtherShift, there: boolean): Contents {
  const formulas = (cells: readonly (Cell | undefined)[]) => cells.map((cell) => cell && cellAfter(cell, other, there));
  const rewritten = runs.map((run) => ({ ...run, before: formulas(run.before), after: formulas(run.after) }));
  if (!there) return { runs: rewritten, looks };
  return { runs: rewritten.flatMap((run) => runAfter(run, other.shift)), looks: looksAfter(looks, other.shift) };
}

function cellAfter(cell: Cell, { name, shift }: OtherShift, there: boolean): Cell {
  if (cell.formula === undefined) return cell;
  const formula = shiftFormula(cell.formula, there ? name : null, name, shift);
  return formula === cell.formula ? cell : { ...cell, formula };
}

/** Cells of a run that go different ways become runs of their own; those that are gone are left out. */
function runAfter(run: CellRun, shift: Shift): CellRun[] {
  const whole = { ...oneCell(run.row, run.left), right: run.left + run.after.length - 1 };
  const moved = shift.axis === "rows" ? shiftArea(whole, shift) : undefined;
  if (moved) return [{ ...run, row: moved.top, left: moved.left }];
  return run.after.flatMap((after, at) => {
    const place = shiftArea(oneCell(run.row, run.left + at), shift);
    return place ? [{ row: place.top, left: place.left, before: [run.before[at]], after: [after] }] : [];
  });
}

function looksAfter(looks: readonly RowLookChange[], shift: Shift): readonly RowLookChange[] {
  const wholeRows = shift.axis === "rows" && shift.from === 0;
  if (!wholeRows) return looks;
  return looks.flatMap((look) => {
    const moved = shiftSpan(look.row, look.row, shift);
    return moved ? [{ ...look, row: moved.first }] : [];
  });
}
