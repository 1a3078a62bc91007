import { groupBy } from "../core/group-by";
import type { TableKey } from "../core/plan/plan";
import { addressText, locate, type Layout, type TableLayout } from "../core/register/layout";
import type { Finding } from "../core/rules/finding";
import type { FindingsAt } from "../core/rules/findings-at";
import type { AcceptedFinding } from "../core/rules/settled";
import { findingKey } from "../core/rules/to-finding";
import { inWorkbookOrder } from "./in-workbook-order";

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
  const byTable = groupBy(places, ({ table }) => table);
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

/** Rows come in their order; facts do not, as each is said by another rule. */
function inOrder(places: readonly FindingsAt[], standing: TableLayout | undefined): readonly FindingsAt[] {
  if (places[0]?.table !== "facts") return places;
  const placeOf = ({ row }: FindingsAt) => standing?.rows.get(row ?? "") ?? -1;
  return places.toSorted((one, other) => placeOf(one) - placeOf(other));
}

type Known = PlacedFindings & { readonly standing: TableLayout | undefined; readonly name: string | undefined };

const known = new WeakMap<FindingsAt, Known>();

function placedAs(
  place: FindingsAt,
  standing: TableLayout | undefined,
  name: string | undefined,
  layout: Layout,
): PlacedFindings {
  const before = known.get(place);
  if (before && before.name === name && standsAlike(before.standing, standing)) return before;
  const placed = <Of extends Finding>(each: readonly Of[]) =>
    (each.length > 1 ? inWorkbookOrder(each, layout) : each).map((finding) => placedFinding(finding, name, layout));
  const now = { findings: placed(place.findings), accepted: placed(place.accepted), standing, name };
  known.set(place, now);
  return now;
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

const placedBefore = new WeakMap<Finding, Placed>();

function placedFinding<Of extends Finding>(finding: Of, name: string | undefined, layout: Layout): Placed<Of> {
  const found = locate(finding.at, layout);
  const address = found ? addressText(found) : "";
  const key = name === undefined ? finding.key : lastingKey(finding, name);
  const before = placedBefore.get(finding);
  if (before?.address === address && before.key === key) return before as Placed<Of>;
  const placed = { ...finding, key, address };
  placedBefore.set(finding, placed);
  return placed;
}

/** A rule names a row by its ID or its number; the number changes when a row is put in above it. */
function lastingKey({ key, rule, at }: Finding, name: string): string {
  return findingKey(rule, at, name) + key.slice(findingKey(rule, at).length);
}
