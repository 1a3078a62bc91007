import type { Place, Plan, RowTable } from "../plan/plan";
import type { PlanChanges } from "./plan-changes";
import type { Typed } from "./to-finding";

/** Finds what the row of a place says; the facts' words for a place among them. */
export type RowIndex = {
  typedAt(at: Place): Typed | undefined;
  /** Where the rows of a table stand, by key, as far as somebody has asked. */
  readonly places: ReadonlyMap<RowTable, ReadonlyMap<string, number>>;
};

/**
 * An index of a plan's rows. Most plans have findings of this kind in few of their tables, so a table is indexed when a
 * row of it is first asked for; where the same rows stand in the same places, the index of before still holds.
 */
export function rowIndex(plan: Plan, before?: RowIndex, changes?: PlanChanges): RowIndex {
  const places = new Map([...(before?.places ?? [])].filter(([table]) => changes?.hasSameRows(table)));
  return {
    places,
    typedAt({ table, row }) {
      if (table === "facts") return plan.typedFacts;
      if (row === null) return undefined;
      const rows: readonly { readonly key: string; readonly typed: Typed }[] = plan[table];
      const index = places.get(table) ?? new Map(rows.map(({ key }, at) => [key, at]));
      places.set(table, index);
      return rows[index.get(row) ?? -1]?.typed;
    },
  };
}
