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
};

/** Findings of a group that are added at a time. */
export const pageSize = 100;

/** The list as a person has filtered, folded and paged it. The chosen finding is always within the pages shown. */
export function viewList(groups: readonly FindingGroup[], counts: SeverityCounts, state: ListState): ListView {
  const severities = shownSeverities(state.picked, counts);
  const shown = groups
    .map((group) => ({ ...group, findings: group.findings.filter(({ severity }) => severities.has(severity)) }))
    .filter(({ findings }) => findings.length > 0);
  const order = shown.flatMap(({ findings }) => findings);
  return {
    groups: shown.map((group) => showGroup(group, state)),
    count: order.length,
    step: 1 + order.findIndex(({ key }) => key === state.chosen),
  };
}

/** The finding so many steps on, round the end to the beginning; nothing in an empty list. */
export function stepIn(view: ListView, by: 1 | -1): { group: FindingGroup; finding: PlacedFinding } | undefined {
  const order = view.groups.flatMap((group) => group.findings.map((finding) => ({ group, finding })));
  const from = view.step === 0 && by === -1 ? 0 : view.step - 1;
  return order[(from + by + order.length) % order.length];
}

function showGroup(group: FindingGroup, { folded, pages: asked, chosen }: ListState): ShownGroup {
  const { key, findings } = group;
  const chosenAt = findings.findIndex((finding) => finding.key === chosen);
  const pages = Math.max(asked.get(key) ?? 1, Math.ceil((chosenAt + 1) / pageSize));
  const page = findings.slice(0, pages * pageSize);
  const more = Math.min(pageSize, findings.length - page.length);
  return { ...group, isFolded: folded.has(key), page, pages, more };
}
