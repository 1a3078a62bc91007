import type { Book } from "../../../xlsx/book";
import { sheetId } from "../identity";
import type { Shift } from "../moving/shift";
import { intersection } from "../ranges/geometry";
import { contentsAfter, type Contents, type OtherShift } from "./contents-after";
import { areaOfShift } from "./happenings";
import { partAfter } from "./part-after";
import type { Patch, Step } from "./patch";
import { shiftsAfter, type Ties } from "./shifts-after";

/** What a workbook's sheets are called at some moment, by their IDs. */
export type SheetNames = ReadonlyMap<string, string>;

export function sheetNames(book: Book): SheetNames {
  return new Map(book.sheets.map((sheet) => [sheetId(book, sheet), sheet.name]));
}

/**
 * Two people's patches that began from the same workbook: how `later` reads after `earlier`, and `earlier` after `later`.
 * Where both insert at the same place, what came earlier stands first.
 */
export function crossing(earlier: Patch, later: Patch, names: SheetNames): { earlier: Patch; later: Patch } {
  const shifts = shiftsOf(later, names);
  const moved = earlier.reduce<{ patch: Patch; shifts: readonly OtherShift[] }>(
    (so, step) => {
      const met = meeting([step], so.shifts, "before");
      return { patch: [...so.patch, ...met.patch], shifts: met.others };
    },
    { patch: [], shifts },
  );
  return { earlier: moved.patch, later: meeting(later, shiftsOf(earlier, names)).patch };
}

function shiftsOf(patch: Patch, names: SheetNames): OtherShift[] {
  return patch.flatMap((step) =>
    step.kind === "shift" ? [{ sheet: step.sheet, name: names.get(step.sheet) ?? "", shift: step.shift }] : [],
  );
}

/** Takes a patch past shifts, one by one, and the shifts past the patch: each in the coordinates that the other leaves. */
function meeting(
  patch: Patch,
  shifts: readonly OtherShift[],
  ties: Ties = "after",
): { patch: Patch; others: OtherShift[] } {
  let others = [...shifts];
  const moved = patch.flatMap((step) => {
    let steps: readonly Step[] = [step];
    others = others.flatMap((other) => {
      const past = otherAfter(other, steps, ties === "after" ? "before" : "after");
      steps = steps.flatMap((each) => stepAfter(each, other, ties));
      return past;
    });
    return steps;
  });
  return { patch: moved, others };
}

function otherAfter(other: OtherShift, steps: readonly Step[], ties: Ties): OtherShift[] {
  return steps.reduce<OtherShift[]>(
    (moved, step) =>
      step.kind !== "shift" || step.sheet !== other.sheet
        ? moved
        : moved.flatMap((each) => shiftsAfter(each.shift, step.shift, ties).map((shift) => ({ ...each, shift }))),
    [other],
  );
}

function stepAfter(step: Step, other: OtherShift, ties: Ties): readonly Step[] {
  const there = step.kind !== "sheets" && step.sheet === other.sheet;
  switch (step.kind) {
    case "cells":
      return [{ ...step, ...contentsAfter(step, other, there) }];
    case "shift": {
      if (!there) return [step];
      return shiftsAfter(step.shift, other.shift, ties).map((shift) => withContents(step, shift, other));
    }
    case "part": {
      const moved = (json: string | undefined) => (json === undefined ? json : partAfter(json, other, there));
      return [{ ...step, before: moved(step.before), after: moved(step.after) }];
    }
    case "sheets":
      return [step];
  }
}

type ShiftStep = Extract<Step, { kind: "shift" }>;

/** What comes with an insertion goes where the insertion goes; of what a deletion takes, each shift takes its own. */
function withContents(step: ShiftStep, shift: Shift, other: OtherShift): Step {
  if (shift.count > 0) return { ...step, shift, ...movedBy(step, shift.axis, shift.at - step.shift.at) };
  const { runs, looks } = contentsAfter(step, other, true);
  const { top, bottom } = areaOfShift(shift);
  const goes = ({ row }: { row: number }) => row >= top && row <= bottom;
  const isGone = ({ row, left, after }: Contents["runs"][number]) =>
    intersection(areaOfShift(shift), { top: row, bottom: row, left, right: left + after.length - 1 }) !== null;
  return { ...step, shift, runs: runs.filter(isGone), looks: looks.filter(goes) };
}

function movedBy({ runs, looks }: Contents, axis: Shift["axis"], by: number): Contents {
  if (axis === "columns") return { runs: runs.map((run) => ({ ...run, left: run.left + by })), looks };
  const down = <Place extends { readonly row: number }>(place: Place): Place => ({ ...place, row: place.row + by });
  return { runs: runs.map(down), looks: looks.map(down) };
}
