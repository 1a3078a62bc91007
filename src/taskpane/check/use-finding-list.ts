import { useCallback, useMemo, useReducer } from "react";
import type { PlacedFinding } from "../../app/check-plan";
import type { Severity } from "../../core/rules/rule";
import type { Check, PlanReading } from "../plan-reading";
import { groupFindings } from "./finding-groups";
import { listReducer, untouched } from "./list-state";
import { stepIn, viewList, type ListView } from "./list-view";
import { rowWordsIn } from "./row-words";
import { countSeverities, type SeverityCounts } from "./severities";

/** The list of findings as it stands, and what one can do to it. */
export type FindingList = ListView & {
  readonly counts: SeverityCounts;
  readonly picked: ReadonlySet<Severity>;
  readonly chosen: string | null;
  readonly rowWords: ReturnType<typeof rowWordsIn>;
  pick(severity: Severity): void;
  fold(group: string): void;
  showPages(group: string, pages: number): void;
  /** Opens a finding and stands in its cell. It stays the same function, so that rows need not be drawn again. */
  choose(group: string, finding: PlacedFinding): void;
  /** Chooses the next finding (1) or the one before (-1). */
  stepBy(by: 1 | -1): void;
};

/** Keeps the list of a check's findings; `onGo` is called with each finding that is chosen. */
export function useFindingList(
  { plan, layout, check: { findings } }: PlanReading & { readonly check: Check },
  onGo: (finding: PlacedFinding) => void,
): FindingList {
  const [state, act] = useReducer(listReducer, untouched);
  const counts = useMemo(() => countSeverities(findings), [findings]);
  const groups = useMemo(() => groupFindings(findings, plan, layout), [findings, plan, layout]);
  const rowWords = useMemo(() => rowWordsIn(plan), [plan]);
  const view = useMemo(() => viewList(groups, counts, state), [groups, counts, state]);

  const choose = useCallback(
    (group: string, finding: PlacedFinding) => {
      act({ type: "choose", group, finding: finding.key });
      onGo(finding);
    },
    [onGo],
  );
  return {
    ...view,
    counts,
    picked: state.picked,
    chosen: state.chosen,
    rowWords,
    pick: (severity) => act({ type: "pick", severity }),
    fold: (group) => act({ type: "fold", group }),
    showPages: (group, pages) => act({ type: "showPages", group, pages }),
    choose,
    stepBy(by) {
      const next = stepIn(view, by);
      if (next) choose(next.group.key, next.finding);
    },
  };
}
