import type { PlacedFinding } from "../../app/check-plan";
import type { FindingGroup } from "./finding-groups";
import type { ListState } from "./list-state";
import { shownSeverities, type SeverityCounts } from "./severities";

/** A group as it is shown: only so many of its findings at a time that thousands stay light. */
export type ShownGroup = FindingGroup & {
  readonly isFolded: boolean;
  /** The first of its findings, page by page. */
  readonly page: readonly PlacedFinding[];
  readonly pages: number;
  /** How many findings the next page would add. */
  readonly more: number;
};

export type ListView = {
  readonly groups: readonly ShownGroup[];
  /** Number of findings that the filter lets through. */
  readonly count: number;
  /** The chosen one's number among them, from 1; 0 when none is chosen. */
  readonly step: number;
  /** Where one stands among them: on the first (0), or between two (2.5 once the chosen one that stood there is gone). */
  readonly place: number;
};

/** Findings of a group that are added at a time. */
export const pageSize = 100;

/** The list as a person has filtered, folded and paged it. The chosen finding is always within the pages shown. */
export function viewList(groups: readonly FindingGroup[], counts: SeverityCounts, state: ListState): ListView {
  const severities = shownSeverities(state.picked, counts);
  const shown = groups
    .map((group) => ({ ...group, findings: group.findings.filter(({ severity }) => severities.has(severity)) }))
    .filter(({ findings }) => findings.length > 0);
  const order = shown.flatMap(({ findings }) => findings.map(({ key }) => key));
  const at = state.chosen === null ? -1 : order.indexOf(state.chosen);
  return {
    groups: shown.map((group) => showGroup(group, state)),
    count: order.length,
    step: at + 1,
    place: at >= 0 ? at : placeAfter(state.before, order),
  };
}

/**
 * The finding so many steps on, round the end to the beginning; nothing in an empty list. Steps are taken from a place
 * in the list: where one stands, unless another is given.
 */
export function stepIn({ groups, count, place }: ListView, by: 1 | -1, from = place): Step | undefined {
  const on = by > 0 ? Math.floor(from) + 1 : Math.ceil(from) - 1;
  const order = groups.flatMap((group) => group.findings.map((finding) => ({ group, finding })));
  const at = (on + count) % count;
  return order[at] && { ...order[at], step: at + 1 };
}

type Step = { readonly group: FindingGroup; readonly finding: PlacedFinding; readonly step: number };

/** Place of a row: a finding's own, or just before the first of the group that it is the heading of. */
export function placeOfRow({ groups }: ListView, row: string): number | undefined {
  let first = 0;
  for (const group of groups) {
    if (row === headingRow(group.key)) return first - 0.5;
    const at = group.findings.findIndex(({ key }) => key === row);
    if (at >= 0) return first + at;
    first += group.findings.length;
  }
  return undefined;
}

/** Key of the row that is a group's heading. */
export function headingRow(group: string): string {
  return `group ${group}`;
}

/** Right after the nearest of those that are left; before all when none is. */
function placeAfter(before: readonly string[], order: readonly string[]): number {
  const places = new Map(order.map((key, at) => [key, at]));
  const nearest = before.find((key) => places.has(key));
  return 0.5 + (nearest === undefined ? -1 : (places.get(nearest) ?? -1));
}

function showGroup(group: FindingGroup, { folded, pages: asked, chosen }: ListState): ShownGroup {
  const { key, findings } = group;
  const chosenAt = findings.findIndex((finding) => finding.key === chosen);
  const pages = Math.max(asked.get(key) ?? 1, Math.ceil((chosenAt + 1) / pageSize));
  const page = findings.slice(0, pages * pageSize);
  const more = Math.min(pageSize, findings.length - page.length);
  return { ...group, isFolded: folded.has(key), page, pages, more };
}
