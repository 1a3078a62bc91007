import type { PlacedFinding } from "../../app/check-plan";
import type { FindingGroup } from "./finding-groups";
import type { ListState } from "./list-state";

/** A group as it is shown. */
export type ShownGroup = FindingGroup & { readonly isFolded: boolean };

/** A row of the list: a group's heading, or one of its findings. */
export type ListRow = { readonly key: string; readonly group: ShownGroup; readonly finding: PlacedFinding | null };

export type ListView = {
  readonly groups: readonly ShownGroup[];
  /** Every row that is not folded away, in the order in which they stand. */
  readonly rows: readonly ListRow[];
  /** Number of findings that the filters let through. */
  readonly count: number;
  /** The chosen one's number among them, from 1; 0 when none is chosen. */
  readonly step: number;
  /** Where one stands among them: on the first (0), or between two (2.5 once the chosen one that stood there is gone). */
  readonly place: number;
};

/** The list as a person has filtered and folded it. */
export function viewList(
  groups: readonly FindingGroup[],
  isShown: (finding: PlacedFinding) => boolean,
  state: Pick<ListState, "folded" | "chosen" | "before">,
): ListView {
  const shown = groups
    .map((group) => ({ ...group, findings: group.findings.filter(isShown), isFolded: state.folded.has(group.key) }))
    .filter(({ findings }) => findings.length > 0);
  const order = shown.flatMap(({ findings }) => findings.map(({ key }) => key));
  const at = state.chosen === null ? -1 : order.indexOf(state.chosen);
  return {
    groups: shown,
    rows: shown.flatMap((group) => [
      { key: headingRow(group.key), group, finding: null },
      ...(group.isFolded ? [] : group.findings.map((finding) => ({ key: finding.key, group, finding }))),
    ]),
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

/** The findings shown or folded away that stand in a cell, such as `Aktiviteter!G7`. */
export function findingsAt({ groups }: ListView, address: string): { group: ShownGroup; finding: PlacedFinding }[] {
  return groups.flatMap((group) =>
    group.findings.filter((finding) => finding.address === address).map((finding) => ({ group, finding })),
  );
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
