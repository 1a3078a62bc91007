import type { CheckedPlan } from "../plan/plan-view";
import type { RowTable, Tables } from "../plan/plan";
import type { Finding } from "./finding";
import type { Problem, RowRule } from "./rule";
import { speakersAmong } from "./rows-alike";
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
  table: RowTable,
  rows: readonly AnyRow[],
  plan: CheckedPlan,
  { all, again }: Lookers,
  before: readonly RowFindings[] = [],
  wereRows: readonly AnyRow[] = [],
): readonly RowFindings[] {
  // Of rows that were looked at before, few are others now.
  const ofAll = before.length > 0 ? () => all : speakersAmong(table, all, plan);
  const ofAgain = speakersAmong(table, again, plan);
  const later = before.length - rows.length;
  const checked: RowFindings[] = [];
  let isSame = rows.length === before.length;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const known = again.length === 0 && wereRows[at] === row ? before[at] : undefined;
    const found = known ?? checkRow(row, earlier(before[at], row) ?? earlier(before[at + later], row));
    checked.push(found);
    isSame &&= found === before[at];
  }
  return isSame ? before : checked;

  function checkRow(row: AnyRow, was: RowFindings | undefined): RowFindings {
    if (!was) return { row, findings: findingsOf(row, plan, ofAll(row)) };
    if (again.length === 0) return was;
    const now = findingsOf(row, plan, ofAgain(row));
    if (now.length === 0 && was.findings.length === 0) return was;
    const wereSaid = was.findings.filter(({ rule }) => again.some((each) => each.rule.id === rule));
    const said = keepingSame(now, wereSaid);
    if (said === wereSaid || (said.length === 0 && wereSaid.length === 0)) return was;
    const others = was.findings.filter((finding) => !wereSaid.includes(finding));
    const order = (finding: Finding) => all.findIndex(({ rule }) => rule.id === finding.rule);
    return { row, findings: [...others, ...said].sort((one, other) => order(one) - order(other)) };
  }
}

/** What was said of a row, where this was the row. */
function earlier(was: RowFindings | undefined, row: AnyRow): RowFindings | undefined {
  return was?.row.typed === row.typed && was.row.key === row.key ? was : undefined;
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
