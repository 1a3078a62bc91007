import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from "react";
import type { PlacedFinding } from "../../app/check-plan";
import { offersFor } from "../../app/fix-findings";
import type { Rulebook } from "../../core/rules/rulebook";
import type { Severity } from "../../core/rules/rule";
import type { Text } from "../../core/text";
import type { Check, PlanReading } from "../plan-reading";
import { fixStrings } from "../fixes/fix-strings";
import { strings } from "../strings";
import { groupFindings } from "./finding-groups";
import { listReducer, untouched, type ListAction } from "./list-state";
import { placeOfRow, stepIn, viewList, type ListView } from "./list-view";
import { judgedRowsIn } from "./judged-rows";
import { cellWordsIn, rowWordsIn } from "./row-words";
import { countSeverities, type SeverityCounts } from "./severities";

/** The list of findings as it stands, and what one can do to it. */
export type FindingList = ListView & {
  readonly counts: SeverityCounts;
  readonly picked: ReadonlySet<Severity>;
  readonly chosen: string | null;
  /** Keys of the findings that have come since the reader last looked. */
  readonly fresh: ReadonlySet<string>;
  readonly rowWords: ReturnType<typeof rowWordsIn>;
  readonly cellWords: ReturnType<typeof cellWordsIn>;
  readonly judgedRow: ReturnType<typeof judgedRowsIn>;
  readonly whyOf: Rulebook["whyOf"];
  /** What is read out of the last step or filtering, since neither moves the focus. */
  readonly said: Text | null;
  pick(severity: Severity): void;
  fold(group: string): void;
  showPages(group: string, pages: number): void;
  /** Opens a finding and stands in its cell. It stays the same function, so that rows need not be drawn again. */
  choose(group: string, finding: PlacedFinding): void;
  /** Chooses the next finding (1) or the one before (-1), from the row that has the focus or else from where one stands. */
  stepBy(by: 1 | -1, row?: string | null): void;
  /** Opens the finding of a row and asks for what would put it right. */
  askForFixes(row: string): void;
  /** The finding whose fixes were asked for last, and how many times anything was. */
  readonly asked: { readonly finding: string | null; readonly times: number };
};

/** Keeps the list of a check's findings; `onGo` is called with each finding that is chosen. */
export function useFindingList(
  { plan, check: { findings, fresh, rulebook } }: PlanReading & { readonly check: Check },
  onGo: (finding: PlacedFinding) => void,
): FindingList {
  const [state, act] = useReducer(listReducer, untouched);
  const counts = useMemo(() => countSeverities(findings), [findings]);
  const groups = useMemo(() => groupFindings(findings, plan), [findings, plan]);
  const rowWords = useMemo(() => rowWordsIn(plan), [plan]);
  const cellWords = useMemo(() => cellWordsIn(plan), [plan]);
  const judgedRow = useMemo(() => judgedRowsIn(plan, rulebook), [plan, rulebook]);
  const view = useMemo(() => viewList(groups, counts, state), [groups, counts, state]);

  const [asked, setAsked] = useState<FindingList["asked"]>({ finding: null, times: 0 });
  const [said, setSaid] = useState<{ text: Text; findings: unknown } | null>(null);
  const say = (text: Text | null) => setSaid(text && { text, findings });

  // Findings change while they are read: rows that have not changed are not drawn again for that.
  const latest = useRef({ groups, onGo });
  useLayoutEffect(() => {
    latest.current = { groups, onGo };
  });
  const choose = useCallback((group: string, finding: PlacedFinding) => {
    const order = latest.current.groups.flatMap((one) => one.findings.map(({ key }) => key));
    const before = order.slice(0, order.indexOf(finding.key)).reverse();
    act({ type: "choose", group, finding: finding.key, before });
    latest.current.onGo(finding);
  }, []);
  return {
    ...view,
    counts,
    picked: state.picked,
    chosen: state.chosen,
    fresh,
    rowWords,
    cellWords,
    judgedRow,
    whyOf: rulebook.whyOf,
    said: said?.findings === findings ? said.text : null,
    pick(severity) {
      const picking: ListAction = { type: "pick", severity };
      act(picking);
      say(strings.shownOf(viewList(groups, counts, listReducer(state, picking)).count, findings.length));
    },
    fold: (group) => act({ type: "fold", group }),
    showPages: (group, pages) => act({ type: "showPages", group, pages }),
    choose,
    asked,
    askForFixes(row) {
      const group = view.groups.find((each) => each.findings.some(({ key }) => key === row));
      const finding = group?.findings.find(({ key }) => key === row);
      if (!group || !finding) return;
      if (state.chosen !== row) choose(group.key, finding);
      if (offersFor(finding).length === 0) say(fixStrings.noFix);
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
