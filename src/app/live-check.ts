import type { Rulebook } from "../core/rules/rulebook";
import type { NamedRow } from "../core/register/row-names";
import { rowChanges, type RowChange } from "../core/register/row-changes";
import type { ReadPlan } from "../core/register/read-plan";
import { rowTables, rowsOf, type PlanRows } from "../core/register/plan-rows";
import type { Day } from "../core/plan/day";
import type { Author, ChangeHint } from "./change-hint";
import { authorsOf } from "./authors-of";
import { checkRead, planIn, type PlacedFinding, type PlanCheck } from "./check-plan";
import type { LastingName } from "./place-findings";
import type { WorkbookTables } from "./workbook";

/** What has become of a row since somebody last looked, and whose hands did it, as far as hints have told. */
export type SeenChange = RowChange & {
  readonly by: ReadonlySet<Author>;
  /** Those of the last reading alone. */
  readonly just: ReadonlySet<Author>;
};

/**
 * A check that is kept true. Its findings keep their keys from one reading to the next, also those of rows that have
 * no ID and move.
 */
export type LiveCheck = PlanCheck & {
  /** Keys of the findings that were not there when somebody last looked. */
  readonly fresh: ReadonlySet<string>;
  /** How the rows differ from when somebody last looked. */
  readonly changes: readonly SeenChange[];
  /** Whose hands have been at work before this reading, as far as hints have told. */
  readonly hands: ReadonlySet<Author>;
  readonly opened: ReadPlan;
  readonly rows: PlanRows;
  /** The tables that were checked, cell by cell: what a write is guarded by. */
  readonly read: WorkbookTables;
  /** What somebody has looked at. */
  readonly seen: { readonly rows: PlanRows; readonly findings: ReadonlySet<string> };
};

/** Checks what of it has changed since it was read before, and compares it with what was there when somebody last looked. */
export function checkLive(
  read: WorkbookTables,
  before: LiveCheck | null,
  hints: readonly ChangeHint[],
  rulebook: Rulebook,
  today: Day,
): LiveCheck {
  const opened = planIn(read, before?.opened);
  const rows = rowsOf(opened.plan, before?.rows);
  const check = checkRead(opened, rulebook, today, before?.check, lastingNames(rows));
  const seen = before?.seen ?? seenOf(rows, check.findings);
  const changes = before ? rowChanges(seen.rows, rows) : [];
  return {
    ...check,
    opened,
    rows,
    read,
    seen,
    fresh: before ? freshAmong(check.findings, seen.findings, before) : new Set(),
    changes: before ? authorsOf(changes, before, rows, { hints, layout: opened.layout, tables: read.tables }) : [],
    hands: new Set(hints.flatMap(({ by }) => (by ? [by] : []))),
  };
}

/** The same check once somebody has looked at it. */
export function seenNow(live: LiveCheck): LiveCheck {
  const { rows, findings } = live;
  return { ...live, seen: seenOf(rows, findings), fresh: new Set(), changes: [] };
}

/** Keys of findings that nobody has seen. Where the lists begin and end alike, that has been asked already. */
function freshAmong(
  findings: readonly PlacedFinding[],
  seen: ReadonlySet<string>,
  before: LiveCheck,
): ReadonlySet<string> {
  const known = before.seen.findings === seen ? before : { findings: [], fresh: [] };
  const most = Math.min(known.findings.length, findings.length);
  let [above, below] = [0, 0];
  while (above < most && known.findings[above] === findings[above]) above++;
  while (below < most - above && known.findings.at(-1 - below) === findings.at(-1 - below)) below++;
  const fresh = new Set(known.fresh);
  for (const { key } of known.findings.slice(above, known.findings.length - below)) fresh.delete(key);
  for (const { key } of findings.slice(above, findings.length - below)) if (!seen.has(key)) fresh.add(key);
  return fresh;
}

/** What has been looked at; the keys of its findings are gathered when somebody asks. */
function seenOf(rows: PlanRows, looked: readonly PlacedFinding[]): LiveCheck["seen"] {
  let keys: ReadonlySet<string> | undefined;
  return {
    rows,
    get findings() {
      return (keys ??= new Set(looked.map(({ key }) => key)));
    },
  };
}

/** What rows are called that keep another name than their key. */
function lastingNames({ tables }: PlanRows): LastingName {
  const names = new Map(rowTables.map((table) => [table as string, renamedIn(tables[table])]));
  return (table, row) => names.get(table)?.get(row);
}

function renamedIn(rows: readonly NamedRow[]): ReadonlyMap<string, string> {
  const known = renamed.get(rows);
  if (known) return known;
  const names = new Map<string, string>();
  for (const { name, row } of rows) if (name !== row.key) names.set(row.key, name);
  renamed.set(rows, names);
  return names;
}

/** Most tables are the very same at the next reading. */
const renamed = new WeakMap<readonly NamedRow[], ReadonlyMap<string, string>>();
