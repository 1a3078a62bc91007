import type { CheckedPlan } from "../plan/plan-view";
import type { RowTable, Tables } from "../plan/plan";
import type { Finding } from "./finding";
import type { Problem, RowRule } from "./rule";
import type { Taking } from "./taking";
import { keepingSame, toFinding } from "./to-finding";

type AnyRow = Tables[RowTable];

/** What rules that look at one row at a time say of a row. */
export type RowFindings = { readonly row: AnyRow; readonly findings: readonly Finding[] };

/** Which rules look at the rows of a table, and which of them at rows, too, that have not changed. */
type Lookers = { readonly all: readonly Taking<RowRule>[]; readonly again: readonly Taking<RowRule>[] };

const nothing: readonly Finding[] = [];

/**
 * Looks at the rows of a table. A row that says what it said, under the same key, is looked at again only by rules that
 * may say something else of it now.
 */
export function checkRows(
  rows: readonly AnyRow[],
  plan: CheckedPlan,
  { all, again }: Lookers,
  before: readonly RowFindings[] = [],
  wereRows: readonly AnyRow[] = [],
): readonly RowFindings[] {
  const later = before.length - rows.length;
  const checked = rows.map((row, at): RowFindings => {
    if (again.length === 0 && wereRows[at] === row && before[at]) return before[at];
    const was = [before[at], before[at + later]].find(
      (each) => each?.row.typed === row.typed && each.row.key === row.key,
    );
    if (!was) return { row, findings: findingsOf(row, plan, all) };
    if (again.length === 0) return was;
    const now = findingsOf(row, plan, again);
    const wereSaid = was.findings.filter(({ rule }) => again.some((each) => each.rule.id === rule));
    const said = keepingSame(now, wereSaid);
    if (said === wereSaid || (said.length === 0 && wereSaid.length === 0)) return was;
    const others = was.findings.filter((finding) => !wereSaid.includes(finding));
    const order = (finding: Finding) => all.findIndex(({ rule }) => rule.id === finding.rule);
    return { row, findings: [...others, ...said].sort((one, other) => order(one) - order(other)) };
  });
  const isSame = checked.length === before.length && checked.every((each, at) => each === before[at]);
  return isSame ? before : checked;
}

function findingsOf(row: AnyRow, plan: CheckedPlan, rules: readonly Taking<RowRule>[]): readonly Finding[] {
  let findings: Finding[] | undefined;
  for (const { rule, severity } of rules) {
    const from = findings?.length ?? 0;
    for (const problem of rule.check(row, plan)) {
      findings ??= [];
      const bearing = { rule: rule.id, severity, number: 1 + timesSaid(problem, findings, from), typed: row.typed };
      findings.push(toFinding(problem, bearing));
    }
  }
  return findings ?? nothing;
}

/** How often a rule has said something of a place, its findings beginning at `from`. */
function timesSaid({ at }: Problem, findings: readonly Finding[], from: number): number {
  let times = 0;
  for (let place = from; place < findings.length; place++) {
    const said = findings[place]!.at;
    if (said.column === at.column && said.row === at.row && said.table === at.table) times++;
  }
  return times;
}
