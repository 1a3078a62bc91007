import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlacedFinding } from "../../app/check-plan";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import type { PlanReading } from "../plan-reading";
import { Announcement } from "../states/announcement";
import { Working } from "../states/working";
import { strings } from "../strings";
import { resultOf, type Task } from "../use-task";
import { AllGood } from "./all-good";
import { announcementOf } from "./announcement-of";
import { CheckResults } from "./check-results";
import { FirstCheck } from "./first-check";

type CheckTabProps = {
  reading: Task<PlanReading>;
  onCheck: () => void;
  onGo: (finding: PlacedFinding) => void;
  /** What was refused, if anything was. */
  refusal: ReactNode;
};

/** Checking the plan: the button, and what the last check says. */
export function CheckTab({ reading, onCheck, onGo, refusal }: CheckTabProps) {
  const say = useSay();
  const styles = useStyles();
  const isWorking = reading.state === "running";
  const last = resultOf(reading);
  const check = last?.check ?? null;

  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        <div className={styles.action}>
          <Button appearance="primary" disabledFocusable={isWorking} onClick={onCheck}>
            {say(strings.checkPlan)}
          </Button>
          {check && <span className={styles.time}>{say(strings.checkedAt(check.time))}</span>}
        </div>
        {isWorking && <Working what={last ? strings.checkingPlan : strings.readingPlan} />}
        {refusal}
        {last && !check && !isWorking && <FirstCheck />}
        {check?.findings.length === 0 && <AllGood accepted={check.accepted.length} />}
      </div>
      {last && check && check.findings.length > 0 && <CheckResults reading={{ ...last, check }} onGo={onGo} />}
      <Announcement
        words={announcementOf(reading)
          .map((text) => `${say(text)}.`)
          .join(" ")}
      />
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    [lowPane]: {
      rowGap: tokens.spacingVerticalS,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    },
  },
  action: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  time: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
