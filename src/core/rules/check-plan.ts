import type { Place, Plan, RowTable, Tables } from "../plan/plan";
import { viewOf, type PlanView } from "../plan/plan-view";
import { textKey, type Text } from "../text";
import { rules } from "./index";
import type { Evidence, Problem, Rule, Severity } from "./rule";

/** Something to look at in the plan: data that outlives sorting, shown in the reader's language when it is shown. */
export type Finding = {
  /** Rule, row and column: the same finding after the next check has the same key. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  /** The cell's text when it was found; empty when the cell is blank or the place is wider than a cell. */
  readonly value: string;
  readonly text: Text;
  readonly evidence: readonly Evidence[];
  /** Area of the row, as typed there; `null` when the row or the place has none. */
  readonly area: string | null;
};

/** `accepted` are findings that somebody has settled with a reason, for as long as the value stays as it was. */
export type CheckResult = { readonly findings: readonly Finding[]; readonly accepted: readonly Finding[] };

/** Runs the rules over a plan. The findings come rule by rule, in the order of the rules. */
export function checkPlan(plan: Plan, which: readonly Rule[] = rules): CheckResult {
  const view = viewOf(plan);
  const rowsByPlace = indexRows(plan);
  const settled = new Set(plan.exceptions.map(({ rule, row, column, value }) => settledKey(rule, row, column, value)));
  const findings: Finding[] = [];
  const accepted: Finding[] = [];
  for (const rule of which) {
    for (const problem of problemsOf(rule, view)) {
      const finding = toFinding(rule, problem, plan, rowsByPlace);
      const { row, column } = finding.at;
      const isSettled = !cannotBeSettled.has(rule.id) && settled.has(settledKey(rule.id, row, column, finding.value));
      (isSettled ? accepted : findings).push(finding);
    }
  }
  return { findings, accepted };
}

/** What cannot be read cannot be accepted either. */
const cannotBeSettled: ReadonlySet<string> = new Set([
  "tables-are-found",
  "headings-are-known",
  "id-is-unique",
  "cell-fits-its-column",
  "cell-is-not-error",
]);

function* problemsOf(rule: Rule, plan: PlanView): Iterable<Problem> {
  switch (rule.scope) {
    case "cell":
      for (const misfit of plan.reading.misfits) yield* rule.check(misfit, plan);
      return;
    case "row":
      for (const table of rule.tables) for (const row of plan[table]) yield* rule.check(row, plan);
      return;
    default:
      yield* rule.check(plan);
  }
}

type AnyRow = Tables[RowTable];

function toFinding(rule: Rule, problem: Problem, plan: Plan, rows: ReadonlyMap<string, AnyRow>): Finding {
  const { table, row, column } = problem.at;
  const found = row === null ? undefined : rows.get(`${table} ${row}`);
  const typed = table === "facts" ? plan.typedFacts : found?.typed;
  return {
    key: `${rule.id} ${table} ${row ?? ""} ${column ?? ""}`,
    rule: rule.id,
    severity: rule.severity,
    at: problem.at,
    value: (column !== null && typed?.[column]) || "",
    text: problem.text,
    evidence: problem.evidence ?? [],
    area: found?.typed.area ?? null,
  };
}

function indexRows(plan: Plan): Map<string, AnyRow> {
  const tables = [plan.parties, plan.units, plan.areas, plan.goals, plan.activities, plan.decisions, plan.statuses];
  return new Map(
    tables.flatMap((rows: readonly AnyRow[]) => rows.map((row) => [`${row.table} ${row.key}`, row] as const)),
  );
}

function settledKey(rule: string | null, row: string | null, column: string | null, value: string | null): string {
  return [rule, row, column, value].map((part) => textKey(part ?? "")).join("\u0000");
}
