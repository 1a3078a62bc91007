import type { TableKey } from "../core/plan/plan";
import { addressText, locate, type Layout, type TableLayout } from "../core/register/layout";
import type { Finding } from "../core/rules/finding";
import type { FindingsAt } from "../core/rules/findings-at";
import type { AcceptedFinding } from "../core/rules/settled";
import { findingKey, isSameFinding } from "../core/rules/to-finding";
import { inRowOrder } from "./in-row-order";

/** A finding, and where it stands in the workbook in Excel's own words (`Aktiviteter!G7`). */
export type Placed<Of extends Finding = Finding> = Of & { readonly address: string };

/** Findings as one meets them in the workbook, and those that somebody has accepted. */
export type PlacedFindings = {
  readonly findings: readonly Placed[];
  readonly accepted: readonly Placed<AcceptedFinding>[];
};

/** What a row is called from one reading to the next, where that is not its key. */
export type LastingName = (table: TableKey, row: string) => string | undefined;

/**
 * Finds where findings stand: table by table, headings before rows, and in a row from left to right. Those that say and
 * stand as they did when they were placed before are the same objects, so that whoever shows them need not do so anew.
 */
export function placeFindings(
  places: readonly FindingsAt[],
  layout: Layout,
  nameOf: LastingName = () => undefined,
): PlacedFindings {
  const findings: Placed[] = [];
  const accepted: Placed<AcceptedFinding>[] = [];
  const byTable = tablesOf(places);
  const missing = [...byTable.keys()].filter((table) => !layout.has(table));
  for (const table of [...missing, ...layout.keys()]) {
    const standing = layout.get(table);
    for (const place of inOrder(byTable.get(table) ?? [], standing)) {
      const name = place.row === null ? undefined : nameOf(table, place.row);
      const placed = placedAs(place, standing, name, layout);
      for (const finding of placed.findings) findings.push(finding);
      for (const finding of placed.accepted) accepted.push(finding);
    }
  }
  return { findings, accepted };
}

/** Places by table; they come table by table. */
function tablesOf(places: readonly FindingsAt[]): ReadonlyMap<TableKey, readonly FindingsAt[]> {
  const tables = new Map<TableKey, readonly FindingsAt[]>();
  for (let from = 0, to = 1; from < places.length; to++) {
    const { table } = places[from]!;
    if (places[to]?.table === table) continue;
    tables.set(table, places.slice(from, to));
    from = to;
  }
  return tables;
}

/** Rows come in their order; facts do not, as each is said by another rule. */
function inOrder(places: readonly FindingsAt[], standing: TableLayout | undefined): readonly FindingsAt[] {
  if (places[0]?.table !== "facts") return places;
  const placeOf = ({ row }: FindingsAt) => standing?.rows.get(row ?? "") ?? -1;
  return places.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** How a place was shown, noted at it. */
type Note = PlacedFindings & {
  readonly place: FindingsAt;
  readonly standing: TableLayout | undefined;
  readonly name: string | undefined;
};

function placedAs(
  place: FindingsAt,
  standing: TableLayout | undefined,
  name: string | undefined,
  layout: Layout,
): PlacedFindings {
  const before = place.note as Note | undefined;
  if (before?.place === place && before.name === name && standsAlike(before.standing, standing)) return before;
  const now: Note = {
    place,
    standing,
    name,
    findings: place.findings.length === 0 ? none : placedAll(place.findings, name, layout, before),
    accepted: place.accepted.length === 0 ? none : placedAll(place.accepted, name, layout, before),
  };
  place.note = now;
  return now;
}

const none: readonly never[] = [];

/** A row's findings from left to right. Those that stand as they stood are the same objects. */
function placedAll<Of extends Finding>(
  findings: readonly Of[],
  name: string | undefined,
  layout: Layout,
  before: Note | undefined,
): readonly Placed<Of>[] {
  const placed = findings.map((finding) => placedFinding(finding, name, layout, before));
  return placed.length > 1 ? inRowOrder(placed, layout) : placed;
}

/** Whether places in two readings of a table have the same addresses. */
function standsAlike(one: TableLayout | undefined, other: TableLayout | undefined): boolean {
  if (one === other) return true;
  return (
    one?.rows === other?.rows &&
    one?.columns === other?.columns &&
    one?.sheet === other?.sheet &&
    one?.top === other?.top &&
    one?.left === other?.left &&
    one?.headingsHidden === other?.headingsHidden
  );
}

function placedFinding<Of extends Finding>(
  finding: Of,
  name: string | undefined,
  layout: Layout,
  before: Note | undefined,
): Placed<Of> {
  const found = locate(finding.at, layout);
  const address = found ? addressText(found) : "";
  const key = name === undefined ? finding.key : lastingKey(finding, name);
  if (before) {
    const all: readonly Placed[] = isAccepted(finding) ? before.accepted : before.findings;
    const was = all.find((each) => each.rule === finding.rule && each.key === key);
    if (was?.address === address && isSameFinding(was, finding) && isAcceptedAlike(was, finding))
      return was as Placed<Of>;
  }
  return { ...finding, key, address };
}

function isAccepted(finding: Finding): finding is AcceptedFinding {
  return "acceptance" in finding;
}

function isAcceptedAlike(one: Finding, other: Finding): boolean {
  return !isAccepted(one) || !isAccepted(other) || JSON.stringify(one.acceptance) === JSON.stringify(other.acceptance);
}

/** A rule names a row by its ID or its number; the number changes when a row is put in above it. */
function lastingKey({ key, rule, at }: Finding, name: string): string {
  return findingKey(rule, at, name) + key.slice(findingKey(rule, at).length);
}
