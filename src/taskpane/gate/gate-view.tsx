import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef, type ReactNode } from "react";
import type { LiveCheck } from "../../app/live-check";
import { verdictWords } from "../../core/gate/verdict-words";
import { Accepting } from "../accept/accepting";
import { useSay } from "../language";
import type { PaneHost } from "../pane-host";
import type { PlanReading } from "../plan-reading";
import { Announcement } from "../states/announcement";
import { Refusal } from "../states/refusal";
import { Working } from "../states/working";
import type { Goal } from "../use-plan-tasks";
import type { PlanWriting } from "../use-plan-writes";
import type { Task } from "../use-task";
import { WritingNotices } from "../writing/writing-notices";
import { gateStrings } from "./gate-strings";
import { useGate } from "./use-gate";
import { VerdictDetails } from "./verdict-details";
import { VerdictSign } from "./verdict-sign";

export type GateProps = {
  host: PaneHost;
  /** The plan as it was last read, which follows what happens in the workbook. */
  reading: PlanReading | null;
  /** Reads and checks the plan now, and follows along from then on. */
  checkNow: () => Promise<LiveCheck>;
  writing: PlanWriting;
  onGo: (place: Goal) => void;
  onBack: () => void;
  isOpen: boolean;
  /** What was refused elsewhere, such as to stand in a cell. */
  refusal: ReactNode;
};

/** Whether the plan can be submitted: the verdict, what remains, and the report to send along. */
export function GateView({ host, reading, checkNow, writing: session, onGo, onBack, isOpen, refusal }: GateProps) {
  const say = useSay();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const gate = useGate(host, checkNow, reading);
  const { judging, writing, judged, hasExpired, judge, write } = gate;
  const isWorking = judging.state === "running" || writing.state === "running";

  useEffect(() => {
    if (isOpen) title.current?.focus();
  }, [isOpen]);

  const refusalOf = (task: Task<unknown>, onAgain: () => void) =>
    task.state === "refused" && (
      <Refusal error={task.error} onAgain={onAgain} onCheck={judge} onReload={() => host.reload()} />
    );
  const said =
    judged && !isWorking ? (hasExpired ? gateStrings.expired(judged.time) : verdictWords(judged.report.verdict)) : null;

  return (
    <div className={styles.view}>
      <Button className={styles.back} appearance="subtle" size="small" icon={<ChevronLeft20Regular />} onClick={onBack}>
        {say(gateStrings.back)}
      </Button>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {say(gateStrings.beforeSubmission)}
      </h2>
      {!judged && <p className={styles.words}>{say(gateStrings.whatItDoes)}</p>}
      <div className={styles.action}>
        <Button
          appearance={judged && !hasExpired ? "secondary" : "primary"}
          disabledFocusable={isWorking}
          onClick={judge}
        >
          {say(gateStrings.checkBefore)}
        </Button>
        {judged && <span className={styles.time}>{say(gateStrings.judgedAt(judged.time))}</span>}
      </div>
      {judging.state === "running" && <Working what={gateStrings.judging} />}
      {reading && <WritingNotices writing={session} plan={reading.plan} onCheck={judge} onReload={host.reload} />}
      {refusalOf(judging, judge) || refusalOf(writing, write) || refusal}
      {judged && (
        <>
          <VerdictSign judged={judged} hasExpired={hasExpired} />
          <div className={styles.report}>
            <Button disabledFocusable={isWorking} onClick={write}>
              {say(gateStrings.makeReport)}
            </Button>
            <p className={styles.words}>{say(gateStrings.whatReportIs)}</p>
          </div>
          {writing.state === "running" && <Working what={gateStrings.makingReport} />}
          {writing.state === "done" && (
            <MessageBar intent="success" layout="multiline" role="status">
              <MessageBarBody>{say(gateStrings.reportMade(writing.result.time))}</MessageBarBody>
            </MessageBar>
          )}
          <VerdictDetails
            report={judged.report}
            acceptingFor={(finding) =>
              reading?.check && (
                <Accepting
                  finding={finding}
                  reading={{ ...reading, check: reading.check }}
                  writing={session}
                  today={host.clock.today}
                />
              )
            }
            onGo={onGo}
          />
        </>
      )}
      <Announcement about={judged} words={said ? say(said) : ""} />
    </div>
  );
}

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
    "& > *": { flexShrink: 0 },
  },
  back: { alignSelf: "flex-start", marginInlineStart: `-${tokens.spacingHorizontalS}` },
  title: { ...typographyStyles.subtitle2, margin: 0, ":focus": { outline: "none" } },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  action: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  time: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  report: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    "& p": typographyStyles.caption1,
  },
});
