import type { CellValue } from "../core/plan/cell";
import type { CellEdit, EditOutcome } from "./cell-edit";
import type { Losses } from "./own-writes";

/** The edit that writes the person's value after all, once they have seen what the cell says now: guarded by just that. */
export function overwriting(edit: CellEdit, now: CellValue): CellEdit {
  return { ...edit, seen: now };
}

/** The cells that somebody else had changed when they were to be written. */
export function conflictsOf(cells: readonly CellEdit[], outcomes: readonly EditOutcome[]): Losses["cells"][number][] {
  return cells.flatMap((edit, at) => {
    const outcome = outcomes[at]!;
    return outcome.kind === "conflict" ? [{ edit, now: outcome.now }] : [];
  });
}
