import type { RowTable, TableKey } from "../plan/plan";
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

type Places = Map<TableKey, Map<string | null, readonly Finding[]>>;

/** Gathers what rules said, place by place: tables as they come, what is said of their headings first, then row by row. */
export function findingsAt(
  tables: readonly TableKey[],
  ofRows: ReadonlyMap<RowTable, readonly RowFindings[]>,
  wide: readonly WideFindings[],
  settle: Settle,
  orderOf: ReadonlyMap<string, number>,
): FindingsAt[] {
  const places = placesOf(wide);
  let gathered: FindingsAt[] = [];
  for (const table of tables) {
    const said = places.get(table);
    const rows = table === "facts" ? undefined : ofRows.get(table);
    const left = new Set(said?.keys());
    const byRow: FindingsAt[] = [];
    for (const { row, findings } of rows ?? []) {
      const more = said?.get(row.key);
      if (!more && findings.length === 0) continue;
      left.delete(row.key);
      byRow.push(together(table, row.key, findings, more ?? none, settle, orderOf));
    }
    const heads = [...left].map((row) => together(table, row, none, said!.get(row)!, settle, orderOf));
    gathered = gathered.concat(heads, byRow);
  }
  return gathered;
}

const none: readonly never[] = [];

function placesOf(wide: readonly WideFindings[]): Places {
  const places: Places = new Map();
  for (const { findings } of wide) {
    for (const finding of findings) {
      const { table, row } = finding.at;
      const rows = places.get(table) ?? new Map<string | null, readonly Finding[]>();
      places.set(table, rows);
      const others = rows.get(row);
      rows.set(row, others ? [...others, finding] : [finding]);
    }
  }
  return places;
}

/** Kept by the first finding: when all are the same as before, so is what they are together. */
const kept = new WeakMap<
  Finding,
  { readonly all: readonly Finding[]; readonly settle: Settle; readonly at: FindingsAt }
>();

function together(
  table: TableKey,
  row: string | null,
  own: readonly Finding[],
  more: readonly Finding[],
  settle: Settle,
  orderOf: ReadonlyMap<string, number>,
): FindingsAt {
  const first = own[0] ?? more[0]!;
  const known = kept.get(first);
  if (known?.settle === settle && known.all.length === own.length + more.length) {
    const isSame = known.all.every((finding, at) => finding === (own[at] ?? more[at - own.length]));
    if (isSame) return known.at;
  }
  const all = [...own, ...more];
  const order = ({ rule }: Finding) => orderOf.get(rule) ?? 0;
  const findings: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of all.toSorted((one, other) => order(one) - order(other))) {
    const acceptance = settle(finding);
    if (acceptance) accepted.push({ ...finding, acceptance });
    else findings.push(finding);
  }
  const at: FindingsAt = { table, row, findings, accepted };
  kept.set(first, { all, settle, at });
  return at;
}
