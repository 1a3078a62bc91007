import type { Cell, Row, Sheet } from "../../../xlsx/book";
import type { Shift } from "../moving/shift";

/** A sheet's id: the same in every replica of a workbook, whatever the sheet is called. */
export type SheetKey = string;

/** Cells side by side in a row, before and after. Both lists are equally long; nothing stands for an empty place. */
export type CellRun = {
  readonly row: number;
  readonly left: number;
  readonly before: readonly (Cell | undefined)[];
  readonly after: readonly (Cell | undefined)[];
};

/** What a row says besides its cells. */
export type RowLook = Omit<Row, "cells">;
export type RowLookChange = { readonly row: number; readonly before: RowLook; readonly after: RowLook };

/**
 * One thing that changed, with what it was before. A `derived` step follows from the shift before it, as references in
 * formulas do: it is undone with it, and worked out anew where the shift meets another workbook than its own.
 */
export type Step =
  | {
      readonly kind: "cells";
      readonly sheet: SheetKey;
      readonly runs: readonly CellRun[];
      readonly looks: readonly RowLookChange[];
      readonly derived: boolean;
    }
  /** Cells came (count > 0) holding what `runs` and `looks` say they are `after`, or went having held that. */
  | {
      readonly kind: "shift";
      readonly sheet: SheetKey;
      readonly shift: Shift;
      readonly runs: readonly CellRun[];
      readonly looks: readonly RowLookChange[];
    }
  /** A part of a sheet other than its cells, or of the workbook, as JSON; nothing when it was not there. */
  | {
      readonly kind: "part";
      readonly sheet: SheetKey | null;
      readonly part: string;
      readonly before: string | undefined;
      readonly after: string | undefined;
      readonly derived: boolean;
    }
  /** Sheets came, went or changed places. `contents` has those that came or went. */
  | {
      readonly kind: "sheets";
      readonly before: readonly SheetKey[];
      readonly after: readonly SheetKey[];
      readonly contents: ReadonlyMap<SheetKey, Sheet>;
    };

/** What one deed of a person, or one batch of an add-in, changed. */
export type Patch = readonly Step[];

/** The patch that takes this one back, where nothing else has changed since. */
export function inverse(patch: Patch): Patch {
  return patch.map(inverseStep).reverse();
}

function inverseStep(step: Step): Step {
  switch (step.kind) {
    case "cells":
      return { ...step, runs: step.runs.map(turned), looks: step.looks.map(turned) };
    case "shift":
      return { ...step, shift: { ...step.shift, count: -step.shift.count } };
    case "part":
    case "sheets":
      return turned(step);
  }
}

function turned<Change extends { readonly before: unknown; readonly after: unknown }>(change: Change): Change {
  return { ...change, before: change.after, after: change.before };
}

/** True when the patch moved cells or sheets, so that what was noted before it may stand elsewhere. */
export function moves(patch: Patch): boolean {
  return patch.some(({ kind }) => kind === "shift" || kind === "sheets");
}
