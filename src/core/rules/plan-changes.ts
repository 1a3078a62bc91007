import type { CheckedPlan } from "../plan/plan-view";
import type { Place, Plan, RowTable, TableKey } from "../plan/plan";
import { rowTables } from "../register/plan-rows";
import type { Rule } from "./rule";

/** What differs between two readings of a plan, as far as it can change what a rule says. */
export type PlanChanges = {
  /** Whether a rule may say other things than before, apart from what it says of rows that are others now. */
  touches(rule: Rule): boolean;
  /** Whether a table has the same rows as before in the same places, whatever they say. */
  hasSameRows(table: RowTable): boolean;
  /** Whether the row of a place may say something else than before. */
  isRowChanged(at: Place): boolean;
};

type Row = { readonly key: string; readonly typed: Readonly<Record<string, string | undefined>> };

/** Of more rows than these, every column is taken to have changed. */
const few = 100;

/** What differs between two readings of a plan. Nothing when they were read so differently that every rule looks again. */
export function planChanges(before: CheckedPlan, now: CheckedPlan): PlanChanges | undefined {
  if (before.language !== now.language || structureOf(before) !== structureOf(now)) return undefined;
  const changed = new Map<TableKey, ReadonlySet<string> | "all">();
  const rows = new Map<TableKey, ReadonlySet<string>>();
  for (const table of rowTables) {
    const keys = new Set<string>();
    const columns = columnsChanged(table, before, now, keys);
    if (keys.size > 0) rows.set(table, keys);
    if (columns === "all" || columns.size > 0) changed.set(table, columns);
  }
  if (before.facts !== now.facts) {
    const facts = cellsChanged({ ...before.facts, typed: before.typedFacts }, { ...now.facts, typed: now.typedFacts });
    if (facts.length > 0) changed.set("facts", new Set(facts));
  }
  const isAnotherDay = before.today !== now.today;
  return {
    touches(rule) {
      if (rule.reads.today && isAnotherDay) return true;
      // What a row rule reads of its own tables it reads of its own row.
      const own: readonly TableKey[] = rule.scope === "row" ? rule.tables : [];
      for (const [table, columns] of changed) {
        if (own.includes(table)) continue;
        const reads: readonly string[] = rule.reads[table] ?? [];
        if (columns === "all" ? reads.length > 0 : reads.some((column) => columns.has(column))) return true;
      }
      return false;
    },
    hasSameRows: (table) => changed.get(table) !== "all",
    isRowChanged({ table, row }) {
      if (table === "facts") return before.typedFacts !== now.typedFacts;
      return changed.get(table) === "all" || (row !== null && rows.get(table)?.has(row) === true);
    },
  };
}

/** How the tables were read, but for the single cells. */
function structureOf({ reading: { misfits: _, ...structure } }: Plan): string {
  return JSON.stringify(structure);
}

function columnsChanged(
  table: RowTable,
  before: Plan,
  now: Plan,
  changedRows: Set<string>,
): ReadonlySet<string> | "all" {
  const [were, are]: readonly (readonly Row[])[] = [before[table], now[table]];
  const columns = new Set<string>();
  if (were === are) return columns;
  if (were!.length !== are!.length) return "all";
  let rows = 0;
  for (let at = 0; at < are!.length; at++) {
    const [was, is] = [were![at]!, are![at]!];
    if (was === is) continue;
    if (was.key !== is.key || ++rows > few) return "all";
    changedRows.add(is.key);
    for (const column of cellsChanged(was, is)) columns.add(column);
  }
  return columns;
}

/** Columns in which two rows differ: by what was typed, or by what was read of it. */
function cellsChanged(was: Pick<Row, "typed">, is: Pick<Row, "typed">): string[] {
  if (was.typed === is.typed) return [];
  const [before, after]: Readonly<Record<string, unknown>>[] = [was, is];
  return [...new Set([...Object.keys(before!), ...Object.keys(after!)])].filter(
    (column) =>
      was.typed[column] !== is.typed[column] ||
      (column !== "typed" && JSON.stringify(before![column]) !== JSON.stringify(after![column])),
  );
}
