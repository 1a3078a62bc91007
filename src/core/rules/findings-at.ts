import type { TableKey } from "../plan/plan";
import type { RowFindings } from "./check-rows";
import type { WideFindings } from "./check-wide";
import type { Finding } from "./finding";
import type { AcceptedFinding, Settle } from "./settled";

/** What there is to say of one row, or of a table's headings: in the order of the rules. */
export type FindingsAt = {
  readonly table: TableKey;
  readonly row: string | null;
  readonly findings: readonly Finding[];
  /** What somebody has accepted with a reason. */
  readonly accepted: readonly AcceptedFinding[];
};

/** What was gathered of a table, row by row of it as it stood. */
export type GatheredTable = {
  readonly ofRows: readonly RowFindings[];
  readonly said: ReadonlyMap<string | null, readonly Finding[]>;
  readonly settle: Settle;
  readonly rows: readonly (FindingsAt | undefined)[];
  /** Headings first, then the rows of which there is something to say. */
  readonly places: readonly FindingsAt[];
};

/** How findings are gathered: what has been accepted is laid apart, and rules keep their order. */
export type Gathering = { readonly settle: Settle; readonly orderOf: ReadonlyMap<string, number> };

const none: readonly never[] = [];
const silence: ReadonlyMap<string | null, readonly Finding[]> = new Map();

/** Gathers what rules said of one table, place by place. */
export function gatherTable(
  table: TableKey,
  ofRows: readonly RowFindings[] = none,
  said: GatheredTable["said"] = silence,
  gathering: Gathering,
  earlier: GatheredTable | undefined,
): GatheredTable {
  const { settle } = gathering;
  const before = earlier?.settle === settle ? earlier : undefined;
  if (before?.ofRows === ofRows && before.said === said) return before;
  const isSaidAsBefore = before?.said === said;
  const left = new Set(said.keys());
  const rows = ofRows.map((each, at) => {
    if (isSaidAsBefore && before.ofRows[at] === each) {
      if (left.size > 0) left.delete(each.row.key);
      return before.rows[at];
    }
    const more = said.get(each.row.key) ?? none;
    left.delete(each.row.key);
    if (more.length === 0 && each.findings.length === 0) return undefined;
    return together(table, each.row.key, [each.findings, more], gathering);
  });
  const heads = [...left].map((row) => together(table, row, [none, said.get(row)!], gathering));
  return { ofRows, said, settle, rows, places: heads.concat(rows.filter((row) => row !== undefined)) };
}

/** What rules said that look at more than a row, by table and row. What is as it was before is the same object. */
export function saidOf(
  wide: readonly WideFindings[],
  before: ReadonlyMap<TableKey, GatheredTable> | undefined,
): ReadonlyMap<TableKey, GatheredTable["said"]> {
  const places = new Map<TableKey, Map<string | null, readonly Finding[]>>();
  for (const { findings } of wide) {
    for (const finding of findings) {
      const { table, row } = finding.at;
      const rows = places.get(table) ?? new Map<string | null, readonly Finding[]>();
      places.set(table, rows);
      const others = rows.get(row);
      rows.set(row, others ? [...others, finding] : [finding]);
    }
  }
  return new Map(
    [...places].map(([table, rows]) => {
      const was = before?.get(table)?.said;
      return [table, was && isSame(was, rows) ? was : rows];
    }),
  );
}

function isSame(before: GatheredTable["said"], now: GatheredTable["said"]): boolean {
  if (before.size !== now.size) return false;
  for (const [row, findings] of now) {
    const were = before.get(row);
    if (were?.length !== findings.length || !findings.every((finding, at) => finding === were[at])) return false;
  }
  return true;
}

/** Kept by the first finding: when all are the same as before, so is what they are together. */
const kept = new WeakMap<Finding, { readonly all: readonly Finding[]; readonly by: Settle; readonly at: FindingsAt }>();

function together(
  table: TableKey,
  row: string | null,
  [own, more]: readonly [readonly Finding[], readonly Finding[]],
  { settle, orderOf }: Gathering,
): FindingsAt {
  const all = more.length === 0 ? own : own.concat(more);
  const known = kept.get(all[0]!);
  if (known?.by === settle && known.all.length === all.length && known.all.every((each, at) => each === all[at]))
    return known.at;
  const order = ({ rule }: Finding) => orderOf.get(rule) ?? 0;
  const findings: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of more.length === 0 ? all : all.toSorted((one, other) => order(one) - order(other))) {
    const acceptance = settle(finding);
    if (acceptance) accepted.push({ ...finding, acceptance });
    else findings.push(finding);
  }
  const at: FindingsAt = { table, row, findings, accepted };
  kept.set(all[0]!, { all, by: settle, at });
  return at;
}
