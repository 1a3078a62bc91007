import type { Day } from "../../src/core/plan/day";
import type { Plan, RowTable, TableKey } from "../../src/core/plan/plan";
import { definitionOf } from "../../src/core/register/layout";
import { rowTables } from "../../src/core/register/plan-rows";
import { checkPlan } from "../../src/core/rules/check-plan";
import type { Problem, Rule } from "../../src/core/rules/rule";

/** What a rule has read of plans: `activities.due`, `facts.validTo`, `today`. */
export type RecordedReads = Set<string>;

/** Checks a plan by one rule, and writes down what the rule reads of it while it looks. */
export function recordReads(rule: Rule, plan: Plan, today: Day, reads: RecordedReads): void {
  let isLooking = false;
  const note = (read: string) => void (isLooking && reads.add(read));
  const check = (...given: readonly object[]): Iterable<Problem> => {
    const view = new Proxy(given.at(-1)!, {
      get(target, key) {
        if (key === "today") note("today");
        return Reflect.get(target, key) as unknown;
      },
    });
    isLooking = true;
    // Every problem is waited for here, so that whatever the engine reads in between is not the rule's.
    const said = [...(rule.check as (...given: unknown[]) => Iterable<Problem>)(...given.slice(0, -1), view)];
    isLooking = false;
    return said;
  };
  checkPlan(recorded(plan, note), today, [{ ...rule, check } as Rule]);
}

/** What a rule says that it reads, in the same words. */
export function declaredReads({ reads }: Rule): string[] {
  return Object.entries(reads).flatMap(([table, columns]) =>
    columns === true ? [table] : columns.map((column) => `${table}.${column}`),
  );
}

function recorded(plan: Plan, note: (read: string) => void): Plan {
  const rows = rowTables.map((table) => [table, plan[table].map((row) => recordedRow(table, row, note))]);
  return {
    ...plan,
    ...Object.fromEntries(rows),
    facts: columnsOf("facts", plan.facts, note),
    typedFacts: columnsOf("facts", plan.typedFacts, note),
  } as Plan;
}

const ofEveryRow: ReadonlySet<unknown> = new Set(["table", "key", "index"]);

function recordedRow<Row extends Plan[RowTable][number]>(table: RowTable, row: Row, note: (read: string) => void): Row {
  const typed = columnsOf(table, row.typed, note);
  return columnsOf(table, { ...row, typed }, note, new Set([...ofEveryRow, "typed"]));
}

function columnsOf<Of extends object>(
  table: TableKey,
  columns: Of,
  note: (read: string) => void,
  free: ReadonlySet<unknown> = new Set(),
): Of {
  // Rules that look at rows of several tables ask some of them for columns that their tables do not have.
  const isColumn = (name: string) => table === "facts" || Object.hasOwn(definitionOf(table).columns, name);
  return new Proxy(columns, {
    get(target, column) {
      if (typeof column === "string" && !free.has(column) && isColumn(column)) note(`${table}.${column}`);
      return Reflect.get(target, column) as unknown;
    },
    ownKeys(target) {
      note(`${table}.*`);
      return Reflect.ownKeys(target);
    },
  });
}
