import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlacedFinding } from "../../app/check-plan";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import type { Check, PlanReading } from "../plan-reading";
import { Announcement } from "../states/announcement";
import { safeOffers, type Offer } from "../../app/fix-findings";
import { FindingFixes } from "../fixes/finding-fixes";
import { SafeFixes } from "../fixes/safe-fixes";
import { fixingJob } from "../fixes/fixing-job";
import type { PlanWriting } from "../use-plan-writes";
import { FindingList } from "./finding-list";
import { FindingStepper } from "./finding-stepper";
import { SeverityBar } from "./severity-bar";
import { SeverityFilter } from "./severity-filter";
import { useFindingList } from "./use-finding-list";

type CheckResultsProps = {
  reading: PlanReading & { readonly check: Check };
  writing: PlanWriting;
  onGo: (finding: PlacedFinding) => void;
};

/** What a check found, to look through one by one. */
export function CheckResults({ reading, writing, onGo }: CheckResultsProps) {
  const list = useFindingList(reading, onGo);
  const { findings } = reading.check;
  const safe = useMemo(() => safeOffers(findings), [findings]);
  const isBusy = writing.state.work !== null;
  const onFix = (offers: readonly Offer[]) => {
    if (!isBusy) void writing.ask(fixingJob(offers));
  };
  const say = useSay();
  const styles = useStyles();

  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.summary}>
          <SeverityBar counts={list.counts} />
          <SeverityFilter counts={list.counts} picked={list.picked} onPick={list.pick} />
          {safe.length > 0 && (
            <SafeFixes offers={safe} plan={reading.plan} typedAt={list.cellWords} isBusy={isBusy} onFix={onFix} />
          )}
        </div>
        <FindingList
          list={list}
          fixesOf={(finding, asked) => (
            <FindingFixes
              finding={finding}
              findings={findings}
              plan={reading.plan}
              typedAt={list.cellWords}
              isBusy={isBusy}
              asked={asked}
              onFix={onFix}
            />
          )}
        />
      </div>
      <FindingStepper list={list} />
      <Announcement words={list.said ? say(list.said) : ""} />
    </>
  );
}

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    "&:has([data-rows] :focus-visible) + nav [data-keys]": { display: "inline" },
  },
  summary: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    [lowPane]: { rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  },
});
