import type { Day } from "../core/plan/day";
import { columnTitle } from "../core/register/layout";
import type { Locale } from "../core/text";
import type { CellEdit } from "./cell-edit";
import type { PlacedFinding } from "./check-plan";
import { editOf, newRowsOf, type ReadRegister } from "./edit-of";
import type { WritingJob } from "./writing-job";

/** Why somebody accepts a finding, and by which function of which party. */
export type Acceptance = { readonly reason: string; readonly by: string; readonly day: Day };

/**
 * What is written to accept a finding: a row among the exceptions. A goal or an activity without an ID of its own gets one
 * first, since the exception is about that row wherever it stands.
 */
export function acceptance(
  read: ReadRegister,
  { rule, at, value }: Pick<PlacedFinding, "rule" | "at" | "value">,
  { reason, by, day }: Acceptance,
  language: Locale,
  random: () => number,
): Pick<WritingJob, "cells" | "rows"> {
  const cells = ownIdFor(read, at, random);
  const exception = {
    rule,
    row: cells[0]?.naming?.id ?? at.row,
    column: at.column === null ? null : columnTitle(at.table, at.column)[language],
    value: value || null,
    reason,
    by,
    date: day,
  };
  return { cells, rows: [newRowsOf(read, "exceptions", [exception], random)] };
}

/** The edit that takes an acceptance back. Its row stays, and says what was accepted once; without a reason it counts for nothing. */
export function withdrawal(read: ReadRegister, exception: string, random: () => number): CellEdit {
  return editOf(read, { table: "exceptions", row: exception, column: "reason" }, null, random);
}

function ownIdFor(read: ReadRegister, { table, row }: PlacedFinding["at"], random: () => number): CellEdit[] {
  if (row === null || (table !== "goals" && table !== "activities")) return [];
  const edit = editOf(read, { table, row, column: "id" }, null, random);
  return edit.naming ? [{ ...edit, value: edit.naming.id, asText: true }] : [];
}
