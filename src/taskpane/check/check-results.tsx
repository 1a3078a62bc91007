import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useMemo, useState } from "react";
import type { PlacedFinding } from "../../app/check-plan";
import { safeOffers, type Offer } from "../../app/fix-findings";
import type { Day } from "../../core/plan/day";
import { AcceptedPart } from "../accept/accepted-part";
import { fixingJob } from "../fixes/fixing-job";
import { SafeFixes } from "../fixes/safe-fixes";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import type { Check, PlanReading } from "../plan-reading";
import { Announcement } from "../states/announcement";
import { strings } from "../strings";
import type { Goal } from "../use-plan-tasks";
import type { Whereabouts } from "../whereabouts";
import type { PlanWriting } from "../use-plan-writes";
import { FindingDeeds } from "./finding-deeds";
import { FindingList } from "./finding-list";
import { FindingStepper } from "./finding-stepper";
import { ListTools } from "./list-tools";
import { SeverityBar } from "./severity-bar";
import { SeverityFilter } from "./severity-filter";
import { useFindingList } from "./use-finding-list";

type CheckResultsProps = {
  reading: PlanReading & { readonly check: Check };
  writing: PlanWriting;
  whereabouts: Whereabouts;
  today: () => Day;
  onGo: (place: Goal) => void;
};

/** What a check found, to look through one by one and put right. */
export function CheckResults({ reading, writing, whereabouts, today, onGo }: CheckResultsProps) {
  const list = useFindingList(reading, onGo, whereabouts);
  const say = useSay();
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [hasTools, setTools] = useState(false);
  const { findings } = reading.check;
  const safe = useMemo(() => safeOffers(findings), [findings]);
  const isBusy = writing.state.work !== null;
  const onFix = (offers: readonly Offer[]) => {
    if (!isBusy) void writing.ask(fixingJob(offers));
  };

  return (
    <>
      <div ref={setScroller} className={styles.scroll} data-scroller>
        <div className={styles.summary}>
          <SeverityBar counts={list.counts} />
          <div className={styles.line}>
            <SeverityFilter counts={list.counts} picked={list.picked} onPick={list.pick} />
            <Button
              size="small"
              appearance="subtle"
              icon={hasTools ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
              aria-label={say(strings.moreTools)}
              title={say(strings.moreTools)}
              aria-expanded={hasTools}
              onClick={() => setTools(!hasTools)}
            />
          </div>
          {hasTools && <ListTools list={list} />}
          {safe.length > 0 && (
            <SafeFixes offers={safe} plan={reading.plan} typedAt={list.cellWords} isBusy={isBusy} onFix={onFix} />
          )}
        </div>
        <FindingList
          list={list}
          scroller={scroller}
          deedsFor={(finding: PlacedFinding, asked: number) => (
            <FindingDeeds
              finding={finding}
              reading={reading}
              writing={writing}
              typedAt={list.cellWords}
              today={today}
              asked={asked}
              onFix={onFix}
            />
          )}
        />
        {list.count === 0 && <p className={styles.nothing}>{say(strings.nothingFound)}</p>}
        <AcceptedPart reading={reading} writing={writing} onGo={onGo} />
      </div>
      <FindingStepper list={list} />
      <Announcement words={list.said ? say(list.said) : ""} />
    </>
  );
}

const useStyles = makeStyles({
  scroll: {
    position: "relative",
    flexGrow: 1,
    flexBasis: 0,
    // Where the pane is lower than this, as at 400 % zoom, all of it scrolls and the list still has room.
    minHeight: "min(220px, 70vh)",
    overflowY: "auto",
    overflowAnchor: "none",
    "&:has([data-rows] :focus-visible) + nav [data-keys]": { display: "inline" },
  },
  summary: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    [lowPane]: { rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  nothing: { margin: 0, padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});
