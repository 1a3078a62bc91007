import { namingColumns } from "./naming-column";
import type { Plan, RowTable } from "../plan/plan";
import { nameRows, type NamedRow } from "./row-names";

/** The rows of a plan by names that they keep from one reading to the next, to tell what has changed in between. */
export type PlanRows = {
  readonly tables: Readonly<Record<RowTable, readonly NamedRow[]>>;
  /** Number of the reading, from 0. */
  readonly reading: number;
  readonly facts: Plan["typedFacts"];
  readonly plan: Plan;
};

export const rowTables = Object.keys(namingColumns) as RowTable[];

/** The rows of a plan, by the names that they had in the reading before. */
export function rowsOf(plan: Plan, before?: PlanRows): PlanRows {
  const reading = before ? before.reading + 1 : 0;
  const tables = rowTables.map((table) => {
    const rows: readonly NamedRow["row"][] = plan[table];
    if (before && before.plan[table] === plan[table]) return [table, before.tables[table]] as const;
    return [table, nameRows(table, before?.tables[table] ?? [], rows, reading)] as const;
  });
  return { tables: Object.fromEntries(tables) as unknown as PlanRows["tables"], reading, facts: plan.typedFacts, plan };
}
