import type { Cell, Sheet } from "../../xlsx/book";
import { areaOfShift } from "../engine/history/happenings";
import type { CellRun, Patch, Step } from "../engine/history/patch";
import { shiftArea, type Shift } from "../engine/moving/shift";
import { contains, oneCell } from "../engine/ranges/geometry";
import type { TouchedCells } from "./touched-cells";

/**
 * Something that does not stand once two copies have met, though nobody who saw it took it away. What is lost in another
 * way than by what two people really did at once is in no such record, and so stays a fault of the merge.
 */
export type MergeLoss = {
  /** By a later change to the same cell (`filled`: by one that found the cell blank), with its row, or left undone. */
  readonly how: "overwritten" | "filled" | "deleted" | "refused";
  readonly cell: Cell;
  /** The session whose change stands instead. */
  readonly by: string;
};

type Lost = Omit<MergeLoss, "by">;

/** What others wrote and somebody's step takes away that was recorded before it knew of them. To be asked before the step is done. */
export function takenBy(step: Step, sheet: Sheet, touched: TouchedCells): Lost[] {
  if (step.kind === "cells") return step.runs.flatMap((run) => overwrittenBy(run, sheet, step.sheet, touched));
  if (step.kind === "shift" && step.shift.count < 0) return deletedBy(step, sheet, touched);
  return [];
}

function overwrittenBy(run: CellRun, sheet: Sheet, key: string, touched: TouchedCells): Lost[] {
  return run.after.flatMap((after, at): Lost[] => {
    const before = run.before[at];
    const cell = sheet.rows[run.row]?.cells[run.left + at];
    const isSeen = before === after || [valueOf(before), valueOf(after)].includes(valueOf(cell));
    if (!cell || isSeen || !touched.has(key, run.row, run.left + at)) return [];
    return [{ how: valueOf(before) === null ? "filled" : "overwritten", cell }];
  });
}

function deletedBy({ sheet: key, shift, runs }: Extract<Step, { kind: "shift" }>, sheet: Sheet, touched: TouchedCells) {
  const area = areaOfShift(shift);
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  const lost: Lost[] = [];
  for (let row = area.top; row <= last; row++) {
    const known = runs.filter((run) => run.row === row);
    for (const [column, cell] of (sheet.rows[row]?.cells ?? []).entries()) {
      if (!cell || column < area.left || column > area.right || !touched.has(key, row, column)) continue;
      const isSeen = known.some(({ left, after }) => valueOf(after[column - left]) === valueOf(cell));
      if (!isSeen) lost.push({ how: "deleted", cell });
    }
  }
  return lost;
}

/** What a patch says that reads as `later` once another's has been done before it, where the other deleted the rows of it. */
export function droppedFrom(patch: Patch, later: Patch, other: Patch): Lost[] {
  const left = written(later).map(({ cell }) => valueOf(cell));
  return written(patch).flatMap(({ cell, sheet, row, column }): Lost[] => {
    const at = left.indexOf(valueOf(cell));
    if (at >= 0) left.splice(at, 1);
    if (at >= 0) return [];
    const shifts = other.flatMap((step) => (step.kind === "shift" && step.sheet === sheet ? [step.shift] : []));
    // Only what moved nothing itself stands where the other's shifts say.
    const isGone = patch.some(({ kind }) => kind === "shift")
      ? shifts.some(({ count }) => count < 0)
      : isDeleted(row, column, shifts);
    return isGone ? [{ how: "deleted", cell }] : [];
  });
}

function isDeleted(row: number, column: number, shifts: readonly Shift[]): boolean {
  let place: ReturnType<typeof shiftArea> = oneCell(row, column);
  for (const shift of shifts) {
    if (place && shift.count < 0 && contains(areaOfShift(shift), place)) return true;
    place = place && shiftArea(place, shift);
  }
  return false;
}

/** What a step would have written that cannot be done any more. */
export function refusedIn(step: Step): Lost[] {
  return written([step]).map(({ cell }) => ({ how: "refused", cell }));
}

type Written = { readonly cell: Cell; readonly sheet: string; readonly row: number; readonly column: number };

/** The cells to which a patch gave another value. */
function written(patch: Patch): Written[] {
  return patch.flatMap((step) => {
    if (step.kind !== "cells" && (step.kind !== "shift" || step.shift.count < 0)) return [];
    return step.runs.flatMap(({ row, left, before, after }) =>
      after.flatMap((cell, at) =>
        cell && valueOf(cell) !== null && valueOf(cell) !== valueOf(before[at])
          ? [{ cell, sheet: step.sheet, row, column: left + at }]
          : [],
      ),
    );
  });
}

function valueOf(cell: Cell | undefined): Cell["value"] {
  return cell?.value ?? null;
}
