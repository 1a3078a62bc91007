import type { Rulebook } from "../core/rules/rulebook";
import { rowChanges, type RowChange } from "../core/register/row-changes";
import { rowsOf, type PlanRows } from "../core/register/plan-rows";
import type { Day } from "../core/plan/day";
import type { Place } from "../core/plan/plan";
import type { Author, ChangeHint } from "./change-hint";
import { authorsOf } from "./authors-of";
import { checkRead, planIn, type PlacedFinding, type PlanCheck } from "./check-plan";
import type { WorkbookTables } from "./workbook";

/** What has become of a row since somebody last looked, and whose hands did it, as far as hints have told. */
export type SeenChange = RowChange & { readonly by: ReadonlySet<Author> };

/**
 * A check that is kept true. Its findings keep their keys from one reading to the next, also those of rows that have
 * no ID and move.
 */
export type LiveCheck = PlanCheck & {
  /** Keys of the findings that were not there when somebody last looked. */
  readonly fresh: ReadonlySet<string>;
  /** How the rows differ from when somebody last looked. */
  readonly changes: readonly SeenChange[];
  readonly rows: PlanRows;
  /** The tables that were checked, cell by cell: what a write is guarded by. */
  readonly read: WorkbookTables;
  /** What somebody has looked at. */
  readonly seen: { readonly rows: PlanRows; readonly findings: ReadonlySet<string> };
};

/** Checks what has been read (all of it: rules do not know yet which rows they read), and compares it with what was there before. */
export function checkLive(
  read: WorkbookTables,
  before: LiveCheck | null,
  hints: readonly ChangeHint[],
  rulebook: Rulebook,
  today: Day,
): LiveCheck {
  const opened = planIn(read);
  const rows = rowsOf(opened.plan, before?.rows);
  const check = keepingUnchanged(withLastingKeys(checkRead(opened, rulebook, today), rows), before);
  const seen = before?.seen ?? { rows, findings: keysOf(check.findings) };
  const changes = rowChanges(seen.rows, rows);
  return {
    ...check,
    rows,
    read,
    seen,
    fresh: freshAmong(check.findings, seen.findings),
    changes: before ? authorsOf(changes, before, rows, { hints, layout: opened.layout, tables: read.tables }) : [],
  };
}

/** The same check once somebody has looked at it. */
export function seenNow(live: LiveCheck): LiveCheck {
  const { rows, findings } = live;
  return { ...live, seen: { rows, findings: keysOf(findings) }, fresh: new Set(), changes: [] };
}

/** Findings that say what they said before are the same objects, so that whoever shows them need not do so anew. */
function keepingUnchanged(check: PlanCheck, before: PlanCheck | null): PlanCheck {
  const known = new Map((before?.findings ?? []).map((finding) => [finding.key, finding]));
  const kept = (finding: PlacedFinding): PlacedFinding => {
    const was = known.get(finding.key);
    return was && JSON.stringify(was) === JSON.stringify(finding) ? was : finding;
  };
  return { ...check, findings: check.findings.map(kept) };
}

function freshAmong(findings: readonly PlacedFinding[], seen: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(findings.flatMap(({ key }) => (seen.has(key) ? [] : [key])));
}

function keysOf(findings: readonly PlacedFinding[]): ReadonlySet<string> {
  return new Set(findings.map(({ key }) => key));
}

/** A rule names a row by its ID or its number; the number changes when a row is put in above it. */
function withLastingKeys(check: PlanCheck, { tables }: PlanRows): PlanCheck {
  const renamed = new Map<string, string>();
  for (const [table, rows] of Object.entries(tables))
    for (const { name, row } of rows) if (name !== row.key) renamed.set(`${table} ${row.key}`, name);
  if (renamed.size === 0) return check;
  const lasting = (finding: PlacedFinding): PlacedFinding => {
    const { rule, at } = finding;
    const name = renamed.get(`${at.table} ${at.row ?? ""}`);
    if (name === undefined) return finding;
    const number = finding.key.slice(keyOf(rule, at, at.row ?? "").length);
    return { ...finding, key: keyOf(rule, at, name) + number };
  };
  return { ...check, findings: check.findings.map(lasting), accepted: check.accepted.map(lasting) };
}

function keyOf(rule: string, { table, column }: Pick<Place, "table" | "column">, row: string): string {
  return `${rule} ${table} ${row} ${column ?? ""}`;
}
