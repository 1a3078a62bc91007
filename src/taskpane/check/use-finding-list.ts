import { use, useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "react";
import type { PlacedFinding } from "../../app/check-plan";
import { offersFor } from "../../app/fix-findings";
import type { Rulebook } from "../../core/rules/rulebook";
import type { Severity } from "../../core/rules/rule";
import type { Text } from "../../core/text";
import { fixStrings } from "../fixes/fix-strings";
import { Language } from "../language";
import type { Check, PlanReading } from "../plan-reading";
import type { Whereabouts } from "../whereabouts";
import { strings } from "../strings";
import { groupFindings, type Grouping } from "./finding-groups";
import { judgedRowsIn } from "./judged-rows";
import { countStates, findingFilter, type StateCounts } from "./list-filter";
import { listReducer, untouched, type FindingState, type ListAction, type ListState } from "./list-state";
import { findingsAt, placeOfRow, stepIn, viewList, type ListView } from "./list-view";
import { cellWordsIn, rowWordsIn } from "./row-words";
import { countSeverities, type SeverityCounts } from "./severities";

/** The list of findings as it stands, and what one can do to it. */
export type FindingList = ListView &
  Pick<ListState, "picked" | "states" | "search" | "grouping" | "chosen"> & {
    readonly counts: SeverityCounts;
    readonly stateCounts: StateCounts;
    readonly rowWords: ReturnType<typeof rowWordsIn>;
    readonly cellWords: ReturnType<typeof cellWordsIn>;
    readonly judgedRow: ReturnType<typeof judgedRowsIn>;
    readonly explain: Rulebook["explain"];
    stateOf(finding: PlacedFinding): FindingState;
    /** What is read out of the last step or filtering, since neither moves the focus. */
    readonly said: Text | null;
    pick(severity: Severity): void;
    pickState(state: FindingState): void;
    groupBy(grouping: Grouping): void;
    searchFor(words: string): void;
    fold(group: string): void;
    /** Opens a finding and stands in its cell. It stays the same function, so that rows need not be drawn again. */
    choose(group: string, finding: PlacedFinding): void;
    /** Chooses the next finding (1) or the one before (-1), from the row that has the focus or else from where one stands. */
    stepBy(by: 1 | -1, row?: string | null): void;
    /** Opens the finding of a row and asks for what would put it right. */
    askForFixes(row: string): void;
    /** The finding whose fixes were asked for last, and how many times anything was. */
    readonly asked: { readonly finding: string | null; readonly times: number };
  };

/**
 * Keeps the list of a check's findings; `onGo` is called with each finding that is chosen. Who goes to a finding's cell in
 * the workbook chooses it as well.
 */
export function useFindingList(
  { plan, check: { findings, fresh, fixed, rulebook } }: PlanReading & { readonly check: Check },
  onGo: (finding: PlacedFinding) => void,
  whereabouts: Whereabouts,
): FindingList {
  const locale = use(Language);
  const [state, act] = useReducer(listReducer, untouched);
  const { grouping } = state;
  const counts = useMemo(() => countSeverities(findings), [findings]);
  const stateCounts = useMemo(() => countStates(findings, fresh, fixed), [findings, fresh, fixed]);
  const gone = useMemo(() => new Set(fixed.map(({ key }) => key)), [fixed]);
  const stateOf = useCallback(
    ({ key }: PlacedFinding) => (gone.has(key) ? "fixed" : fresh.has(key) ? "new" : "left"),
    [gone, fresh],
  );
  const rowWords = useMemo(() => rowWordsIn(plan), [plan]);
  const cellWords = useMemo(() => cellWordsIn(plan), [plan]);
  const judgedRow = useMemo(() => judgedRowsIn(plan, rulebook), [plan, rulebook]);
  const groups = useMemo(
    () => groupFindings([...findings, ...fixed], plan, grouping, (rule) => rulebook.explain(rule).title),
    [findings, fixed, plan, grouping, rulebook],
  );
  const viewOf = useCallback(
    (as: ListState) => viewList(groups, findingFilter(as, { counts, stateCounts, stateOf, rowWords, locale }), as),
    [groups, counts, stateCounts, stateOf, rowWords, locale],
  );
  const view = useMemo(() => viewOf(state), [viewOf, state]);

  const [asked, setAsked] = useState<FindingList["asked"]>({ finding: null, times: 0 });
  const [said, setSaid] = useState<{ text: Text; findings: unknown } | null>(null);
  const say = (text: Text | null) => setSaid(text && { text, findings });
  const filter = (action: ListAction) => {
    act(action);
    say(strings.shownOf(viewOf(listReducer(state, action)).count, findings.length));
  };

  // Findings change while they are read: rows that have not changed are not drawn again for that.
  const latest = useRef({ groups, onGo, view, chosen: state.chosen });
  useLayoutEffect(() => {
    latest.current = { groups, onGo, view, chosen: state.chosen };
  });
  const open = useCallback((group: string, finding: PlacedFinding) => {
    const order = latest.current.groups.flatMap((one) => one.findings.map(({ key }) => key));
    const before = order.slice(0, order.indexOf(finding.key)).reverse();
    act({ type: "choose", group, finding: finding.key, before });
  }, []);
  const choose = useCallback(
    (group: string, finding: PlacedFinding) => {
      open(group, finding);
      latest.current.onGo(finding);
    },
    [open],
  );
  useEffect(
    () =>
      whereabouts.listen((address) => {
        const { view, chosen } = latest.current;
        const there = findingsAt(view, address);
        if (there[0] && !there.some(({ finding }) => finding.key === chosen))
          open(there[0].group.key, there[0].finding);
      }),
    [whereabouts, open],
  );
  return {
    ...view,
    ...state,
    counts,
    stateCounts,
    rowWords,
    cellWords,
    judgedRow,
    explain: rulebook.explain,
    stateOf,
    said: said?.findings === findings ? said.text : null,
    pick: (severity) => filter({ type: "pick", severity }),
    pickState: (picked) => filter({ type: "pickState", state: picked }),
    searchFor: (words) => filter({ type: "search", words }),
    groupBy: (by) => act({ type: "group", grouping: by }),
    fold: (group) => act({ type: "fold", group }),
    choose,
    asked,
    askForFixes(row) {
      const found = view.rows.find(({ key }) => key === row);
      if (!found?.finding) return;
      if (state.chosen !== row) choose(found.group.key, found.finding);
      if (stateOf(found.finding) === "fixed" || offersFor(found.finding).length === 0) say(fixStrings.noFix);
      else setAsked({ finding: row, times: asked.times + 1 });
    },
    stepBy(by, row = null) {
      const next = stepIn(view, by, row === null ? undefined : placeOfRow(view, row));
      if (!next) return;
      choose(next.group.key, next.finding);
      // A row that has the focus hands it on, and is read out for that.
      say(row === null ? strings.stepSaid(next.step, view.count, next.finding) : null);
    },
  };
}
