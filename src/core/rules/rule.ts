import type { Misfit, Place, Plan, RowTable, TableKey, Tables } from "../plan/plan";
import type { CheckedPlan } from "../plan/plan-view";
import type { Text } from "../text";

/** How much a finding matters: fel, varning or råd. */
export type Severity = "error" | "warning" | "advice";

/** Every severity, the one that matters most first. */
export const severities: readonly Severity[] = ["error", "warning", "advice"];

/** What a rule says: where, in whole sentences, and what in the wording caused it. The engine adds the rest. */
export type Problem = {
  readonly at: Place;
  readonly text: Text;
  /** Stretches of the cell's text that caused it, so that the pane can underline them. */
  readonly evidence?: readonly Evidence[];
  /** What would put it right, the likeliest first. */
  readonly fixes?: readonly Fix[];
};

export type Evidence = { readonly start: number; readonly end: number };

/** A cell that a fix sets: by row and column, never by address. */
export type FixedCell = { readonly at: Place; readonly value: string | number | null };

/** What would put a problem right. It is shown before it is done. */
export type Fix = {
  /** What is written, in a few words: the label of a button. */
  readonly text: Text;
  /** Nothing is decided by it, so it may be done for all such findings at once. */
  readonly isSafe: boolean;
  readonly cells: readonly FixedCell[];
};

/** Columns a rule reads, by table: an edit elsewhere cannot change what it says. */
export type Reads = { readonly [Table in RowTable]?: readonly (keyof Tables[Table])[] } & {
  readonly facts?: readonly (keyof Plan["facts"])[];
  /** What it says may be another thing tomorrow. */
  readonly today?: true;
};

type About = {
  /** Names the good state: a list of ids reads as a description of a good plan. */
  readonly id: string;
  readonly severity: Severity;
  readonly why: Text;
  /** Nobody is asked while they write: only the check before submission says it. */
  readonly onlyAtGate?: true;
  readonly reads: Reads;
};

/** Looks at one cell that its column could not read. */
export type CellRule = About & { readonly scope: "cell"; check(misfit: Misfit, plan: CheckedPlan): Iterable<Problem> };

/** Looks at one row at a time, beside the plan's facts and directories. */
export type RowRule<Table extends RowTable = RowTable> = About & {
  readonly scope: "row";
  readonly tables: readonly Table[];
  check(row: Tables[Table], plan: CheckedPlan): Iterable<Problem>;
};

/** Looks at the rows of a table together. */
export type TableRule = About & { readonly scope: "table"; check(plan: CheckedPlan): Iterable<Problem> };

/** Looks at the plan as a whole: its headings, its facts, tables held against each other. */
export type PlanRule = About & { readonly scope: "plan"; check(plan: CheckedPlan): Iterable<Problem> };

export type Rule<Table extends RowTable = RowTable> = CellRule | RowRule<Table> | TableRule | PlanRule;

/** The place of a row's cell. */
export function at(row: { readonly table: TableKey; readonly key: string }, column: string): Place {
  return { table: row.table, row: row.key, column };
}

/** The place of one of the plan's facts. */
export function fact(name: keyof Plan["facts"]): Place {
  return { table: "facts", row: name, column: name };
}
