import type { Day } from "../plan/day";
import type { Plan, RowTable, TableKey, Tables } from "../plan/plan";
import { viewOf, type CheckedPlan } from "../plan/plan-view";
import type { Finding } from "./finding";
import { rules } from "./index";
import type { Problem, Rule } from "./rule";
import { settledBy } from "./settled";
import { unreadBy } from "./unread";

export type { Finding } from "./finding";

/** `accepted` are findings that somebody has settled with a reason, for as long as the value stays as it was. */
type CheckResult = { readonly findings: readonly Finding[]; readonly accepted: readonly Finding[] };

/** Runs the rules over a plan as it stands on a day. The findings come rule by rule, in the order of the rules. */
export function checkPlan(plan: Plan, today: Day, which: readonly Rule[] = rules): CheckResult {
  const view = { ...viewOf(plan), today };
  const rowAt = rowFinder(plan);
  const isSettled = settledBy(plan.exceptions);
  const ownKey = keyGiver();
  const findings: Finding[] = [];
  const accepted: Finding[] = [];
  for (const rule of which) {
    for (const problem of problemsOf(rule, view)) {
      const finding = toFinding(rule, problem, ownKey, plan, rowAt);
      (isSettled(finding) ? accepted : findings).push(finding);
    }
  }
  return { findings, accepted };
}

function* problemsOf(rule: Rule, plan: CheckedPlan): Iterable<Problem> {
  const unread = unreadBy(rule, plan.reading);
  switch (rule.scope) {
    case "cell":
      for (const misfit of plan.reading.misfits) yield* rule.check(misfit, plan);
      return;
    case "row": {
      const own: readonly TableKey[] = rule.tables;
      if ([...unread].some((table) => !own.includes(table))) return;
      for (const table of rule.tables) {
        if (!unread.has(table)) for (const row of plan[table]) yield* rule.check(row, plan);
      }
      return;
    }
    default:
      if (unread.size === 0) yield* rule.check(plan);
  }
}

type AnyRow = Tables[RowTable];

function toFinding(
  rule: Rule,
  { at, text, evidence = [], fixes = [] }: Problem,
  ownKey: (key: string) => string,
  plan: Plan,
  rowAt: RowFinder,
): Finding {
  const row = at.table === "facts" || at.row === null ? undefined : rowAt(at.table, at.row);
  const typed = at.table === "facts" ? plan.typedFacts : row?.typed;
  return {
    key: ownKey(`${rule.id} ${at.table} ${at.row ?? ""} ${at.column ?? ""}`),
    rule: rule.id,
    severity: rule.severity,
    at,
    value: (at.column !== null && typed?.[at.column]) || "",
    text,
    evidence,
    fixes,
    area: row?.typed.area ?? null,
  };
}

/** Numbers the keys that are asked for again, as a rule may say several things of one cell. */
function keyGiver(): (key: string) => string {
  const times = new Map<string, number>();
  return (key) => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key} ${time}`;
  };
}

type RowFinder = (table: RowTable, key: string) => AnyRow | undefined;

/** Most plans have findings in few of their tables, so a table's rows are indexed when one is first asked for. */
function rowFinder(plan: Plan): RowFinder {
  const indexes = new Map<RowTable, ReadonlyMap<string, AnyRow>>();
  return (table, key) => {
    const rows: readonly AnyRow[] = plan[table];
    const index = indexes.get(table) ?? new Map(rows.map((row) => [row.key, row]));
    indexes.set(table, index);
    return index.get(key);
  };
}
