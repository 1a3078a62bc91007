import type { PlacedFinding } from "../../app/check-plan";
import { textKey, type Locale, type Text } from "../../core/text";
import type { Place } from "../../core/plan/plan";
import type { FindingState, ListState } from "./list-state";
import { shownSeverities, type SeverityCounts } from "./severities";

export type StateCounts = Readonly<Record<FindingState, number>>;

/** What has become of findings since the reader last looked. */
export function countStates(
  findings: readonly PlacedFinding[],
  fresh: ReadonlySet<string>,
  fixed: readonly PlacedFinding[],
): StateCounts {
  const isNew = findings.filter(({ key }) => fresh.has(key)).length;
  return { new: isNew, left: findings.length - isNew, fixed: fixed.length };
}

/** States that are shown when some are picked. Picks without a finding do not count; no pick means all that are still there. */
export function shownStates(picked: ReadonlySet<FindingState>, counts: StateCounts): ReadonlySet<FindingState> {
  const kept = (["new", "left", "fixed"] as const).filter((state) => picked.has(state) && counts[state] > 0);
  return new Set<FindingState>(kept.length > 0 ? kept : ["new", "left"]);
}

type Sieve = {
  readonly counts: SeverityCounts;
  readonly stateCounts: StateCounts;
  readonly stateOf: (finding: PlacedFinding) => FindingState;
  readonly rowWords: (place: Place) => Text;
  readonly locale: Locale;
};

/** Tells which findings a person's filters let through. */
export function findingFilter(
  { picked, states, search }: Pick<ListState, "picked" | "states" | "search">,
  { counts, stateCounts, stateOf, rowWords, locale }: Sieve,
): (finding: PlacedFinding) => boolean {
  const severities = shownSeverities(picked, counts);
  const shown = shownStates(states, stateCounts);
  const words = textKey(search);
  const says = ({ text, address, value, area, at }: PlacedFinding) =>
    [text[locale], address, value, area ?? "", rowWords(at)[locale]].some((each) => textKey(each).includes(words));
  return (finding) =>
    severities.has(finding.severity) && shown.has(stateOf(finding)) && (words === "" || says(finding));
}
