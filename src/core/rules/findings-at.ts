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
  /** All of it, as the rules gave it. */
  readonly all: readonly Finding[];
  /** Where whoever shows it notes how; what comes after it in the same place gets the note. */
  note?: unknown;
};

/** What was gathered of a table, row by row of it as it stood. */
export type GatheredTable = {
  readonly ofRows: readonly RowFindings[];
  readonly said: Said;
  readonly settle: Settle;
  /** What was said of headings, and of rows that no row rule looks at. */
  readonly heads: readonly FindingsAt[];
  readonly rows: readonly (FindingsAt | undefined)[];
  /** Headings first, then the rows of which there is something to say. */
  readonly places: readonly FindingsAt[];
};

/** What rules said that look at more than a row, by row. */
export type Said = ReadonlyMap<string | null, readonly Finding[]>;

/** How findings are gathered: what has been accepted is laid apart, and rules keep their order. */
export type Gathering = { readonly settle: Settle; readonly orderOf: ReadonlyMap<string, number> };

const none: readonly never[] = [];
const silence: Said = new Map();

/** Gathers what rules said of one table, place by place. What is as it was before is the same object. */
export function gatherTable(
  table: TableKey,
  ofRows: readonly RowFindings[] = none,
  said: Said = silence,
  gathering: Gathering,
  earlier: GatheredTable | undefined,
): GatheredTable {
  const { settle } = gathering;
  const before = earlier?.settle === settle ? earlier : undefined;
  if (before?.ofRows === ofRows && before.said === said) return before;
  const isSaidAsBefore = before?.said === said;
  const find = finderIn(earlier);
  const rows: (FindingsAt | undefined)[] = [];
  let hasSameKeys = isSaidAsBefore && before.ofRows.length === ofRows.length;
  for (let at = 0; at < ofRows.length; at++) {
    const each = ofRows[at]!;
    const was = earlier?.ofRows[at];
    if (isSaidAsBefore && was === each) {
      rows.push(before.rows[at]);
      continue;
    }
    const { key } = each.row;
    const hasSameKey = was?.row.key === key;
    hasSameKeys &&= hasSameKey;
    const more = said.size === 0 ? none : (said.get(key) ?? none);
    rows.push(
      more.length === 0 && each.findings.length === 0
        ? undefined
        : together(table, key, [each.findings, more], gathering, {
            place: hasSameKey ? earlier!.rows[at] : find(key),
            isSettled: before !== undefined,
          }),
    );
  }
  const heads = hasSameKeys
    ? before!.heads
    : headsOf(table, ofRows, said, gathering, {
        find,
        isSettled: before !== undefined,
      });
  const places = heads.slice();
  for (const place of rows) if (place) places.push(place);
  return { ofRows, said, settle, heads, rows, places };
}

function headsOf(
  table: TableKey,
  ofRows: readonly RowFindings[],
  said: Said,
  gathering: Gathering,
  { find, isSettled }: { readonly find: ReturnType<typeof finderIn>; readonly isSettled: boolean },
): readonly FindingsAt[] {
  if (said.size === 0) return none;
  const left = new Set(said.keys());
  for (const { row } of ofRows) left.delete(row.key);
  return [...left].map((row) =>
    together(table, row, [none, said.get(row)!], gathering, { place: find(row), isSettled }),
  );
}

/** Finds what was said of a row that stood elsewhere, if that is asked. */
function finderIn(earlier: GatheredTable | undefined): (row: string | null) => FindingsAt | undefined {
  let places: ReadonlyMap<string | null, FindingsAt> | undefined;
  return (row) => earlier && (places ??= new Map(earlier.places.map((place) => [place.row, place]))).get(row);
}

/** What rules said that look at more than a row, by table and row. What is as it was before is the same object. */
export function saidOf(
  wide: ReadonlyMap<string, WideFindings>,
  before:
    | { readonly wide: ReadonlyMap<string, WideFindings>; readonly gathered: ReadonlyMap<TableKey, GatheredTable> }
    | undefined,
): ReadonlyMap<TableKey, Said> {
  if (before && isSameWide(before.wide, wide))
    return new Map([...before.gathered].map(([table, { said }]) => [table, said]));
  const places = new Map<TableKey, Map<string | null, Finding[]>>();
  for (const { findings } of wide.values()) {
    for (const finding of findings) {
      const { table, row } = finding.at;
      let rows = places.get(table);
      if (!rows) places.set(table, (rows = new Map<string | null, Finding[]>()));
      const others = rows.get(row);
      if (others) others.push(finding);
      else rows.set(row, [finding]);
    }
  }
  return new Map(
    [...places].map(([table, rows]) => {
      const was = before?.gathered.get(table)?.said;
      return [table, was && isSame(was, rows) ? was : rows];
    }),
  );
}

function isSameWide(before: ReadonlyMap<string, WideFindings>, now: ReadonlyMap<string, WideFindings>): boolean {
  return before.size === now.size && [...now].every(([rule, each]) => before.get(rule)?.findings === each.findings);
}

function isSame(before: Said, now: Said): boolean {
  if (before.size !== now.size) return false;
  for (const [row, findings] of now) {
    const were = before.get(row);
    if (were?.length !== findings.length || !findings.every((finding, at) => finding === were[at])) return false;
  }
  return true;
}

function together(
  table: TableKey,
  row: string | null,
  [own, more]: readonly [readonly Finding[], readonly Finding[]],
  { settle, orderOf }: Gathering,
  { place: was, isSettled }: { readonly place: FindingsAt | undefined; readonly isSettled: boolean },
): FindingsAt {
  const all = more.length === 0 ? own : own.concat(more);
  if (isSettled && was?.all.length === all.length && all.every((each, at) => each === was.all[at])) return was;
  const order = ({ rule }: Finding) => orderOf.get(rule) ?? 0;
  const inOrder = more.length === 0 ? all : all.toSorted((one, other) => order(one) - order(other));
  const acceptances = inOrder.map(settle);
  // Mostly nobody has accepted anything.
  if (!acceptances.some(Boolean)) return { table, row, findings: inOrder, accepted: none, all, note: was?.note };
  const accepted = inOrder.flatMap((finding, at) => {
    const acceptance = acceptances[at];
    return acceptance ? { ...finding, acceptance } : [];
  });
  return { table, row, findings: inOrder.filter((_, at) => !acceptances[at]), accepted, all, note: was?.note };
}
