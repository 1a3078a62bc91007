import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useRef, type ReactNode } from "react";
import type { WatchState } from "../../app/watch-plan";
import type { Day } from "../../core/plan/day";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import type { PlanReading } from "../plan-reading";
import { Announcement } from "../states/announcement";
import { useFocusHome } from "../states/use-focus-home";
import { Working } from "../states/working";
import { strings } from "../strings";
import type { Goal } from "../use-plan-tasks";
import type { PlanWriting } from "../use-plan-writes";
import type { Whereabouts } from "../whereabouts";
import { resultOf, type Task } from "../use-task";
import { AllGood } from "./all-good";
import { announcementOf } from "./announcement-of";
import { FirstCheck } from "./first-check";
import { FollowLine } from "./follow-line";
import { AcceptedPart, ChangedRows, CheckResults, WritingNotices } from "./load-results";

type CheckTabProps = {
  reading: Task<PlanReading>;
  watching: WatchState | null;
  writing: PlanWriting;
  whereabouts: Whereabouts;
  today: () => Day;
  onCheck: () => void;
  onGo: (place: Goal) => void;
  onMarkSeen: () => void;
  onReload: () => void;
  /** What was refused, if anything was. */
  refusal: ReactNode;
};

/** Checking the plan: the button, and what the last check says. */
export function CheckTab(props: CheckTabProps) {
  const { reading, watching, writing, whereabouts, today, onCheck, onGo, onMarkSeen, onReload, refusal } = props;
  const say = useSay();
  const styles = useStyles();
  const tab = useRef<HTMLDivElement>(null);
  const home = useFocusHome(tab);
  const isWorking = reading.state === "running";
  const last = resultOf(reading);
  const check = last?.check ?? null;

  return (
    <div ref={tab} className={styles.tab} {...home}>
      <div className={styles.top}>
        <div className={styles.action}>
          <Button appearance="primary" disabledFocusable={isWorking} onClick={onCheck}>
            {say(strings.checkPlan)}
          </Button>
          {check && <FollowLine time={check.time} watching={watching} />}
        </div>
        {isWorking && <Working what={last ? strings.checkingPlan : strings.readingPlan} />}
        {refusal}
        {last && !check && !isWorking && <FirstCheck />}
        {last && check && (
          <Suspense>
            <WritingNotices writing={writing} plan={last.plan} onCheck={onCheck} onReload={onReload} />
            <ChangedRows reading={last} changes={check.changes} onGo={onGo} onMarkSeen={onMarkSeen} />
          </Suspense>
        )}
        {check?.findings.length === 0 && (
          <AllGood rules={check.rulebook.count} accepted={check.accepted.length} fixed={check.fixed.length} />
        )}
        {last && check?.findings.length === 0 && (
          <Suspense>
            <AcceptedPart reading={{ ...last, check }} writing={writing} onGo={onGo} />
          </Suspense>
        )}
      </div>
      {last && check && check.findings.length > 0 && (
        <Suspense>
          <CheckResults
            reading={{ ...last, check }}
            writing={writing}
            whereabouts={whereabouts}
            today={today}
            onGo={onGo}
          />
        </Suspense>
      )}
      <Announcement
        about={check?.findings}
        words={announcementOf(reading)
          .map((text) => `${say(text)}.`)
          .join(" ")}
      />
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", flexGrow: 1 },
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
});
