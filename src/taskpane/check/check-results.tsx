import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlacedFinding } from "../../app/check-plan";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import type { Check, PlanReading } from "../plan-reading";
import { Announcement } from "../states/announcement";
import { FindingList } from "./finding-list";
import { FindingStepper } from "./finding-stepper";
import { SeverityBar } from "./severity-bar";
import { SeverityFilter } from "./severity-filter";
import { useFindingList } from "./use-finding-list";

type CheckResultsProps = {
  reading: PlanReading & { readonly check: Check };
  onGo: (finding: PlacedFinding) => void;
};

/** What a check found, to look through one by one. */
export function CheckResults({ reading, onGo }: CheckResultsProps) {
  const list = useFindingList(reading, onGo);
  const say = useSay();
  const styles = useStyles();

  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.summary}>
          <SeverityBar counts={list.counts} />
          <SeverityFilter counts={list.counts} picked={list.picked} onPick={list.pick} />
        </div>
        <FindingList list={list} />
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
