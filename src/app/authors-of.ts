import { locate, type Layout } from "../core/register/layout";
import { rowChanges, type RowChange } from "../core/register/row-changes";
import type { PlanRows } from "../core/register/plan-rows";
import type { Author, ChangeHint } from "./change-hint";
import type { SeenChange } from "./live-check";
import type { ReadTable } from "./workbook";

type Before = { readonly rows: PlanRows; readonly changes: readonly SeenChange[] };

/** What was told before a reading, and where the reading found the tables. */
type Told = {
  readonly hints: readonly ChangeHint[];
  readonly layout: Layout;
  readonly tables: readonly ReadTable[];
};

/**
 * Whose hands made each change: as known from before, and for what is new by the hints of this reading. Hints of one
 * author tell of all; those of several, only of the rows that they point at.
 */
export function authorsOf(changes: readonly RowChange[], before: Before, rows: PlanRows, told: Told): SeenChange[] {
  const known = new Map(before.changes.map((change) => [keyOf(change), change.by]));
  const justNow = new Set(rowChanges(before.rows, rows).map(keyOf));
  const all = new Set(told.hints.flatMap(({ by }) => (by ? [by] : [])));
  return changes.map((change) => {
    const by = known.get(keyOf(change));
    const isNew = justNow.has(keyOf(change));
    // A hint may come after the reading that it is about.
    if (!isNew && by && by.size > 0) return { ...change, by, just: nobody };
    const hands = isNew && all.size === 1 ? all : pointedAt(change, told);
    return { ...change, by: new Set([...(by ?? []), ...hands]), just: new Set(hands) };
  });
}

const nobody: ReadonlySet<Author> = new Set();

function pointedAt({ table, row }: RowChange, { hints, layout, tables }: Told): Author[] {
  const place = row === null ? undefined : locate({ table, row, column: null }, layout);
  if (!place) return [];
  const sheetId = tables.find(({ sheet }) => sheet === place.sheet)?.sheetId;
  return hints.flatMap((hint) =>
    hint.kind === "cells" &&
    hint.sheetId === sheetId &&
    hint.areas.some(({ top, bottom }) => top <= place.row && place.row <= bottom)
      ? [hint.by]
      : [],
  );
}

function keyOf({ table, name }: RowChange): string {
  return `${table} ${name}`;
}
