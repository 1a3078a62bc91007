import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type FormEvent } from "react";
import { flushSync } from "react-dom";
import type { WritingSession } from "../../app/writing-session";
import type { Spot } from "../../core/intake/source";
import type { Text } from "../../core/text";
import { useSay } from "../language";
import type { PaneHost } from "../pane-host";
import { Working } from "../states/working";
import { strings } from "../strings";
import { useTask } from "../use-task";
import { WritingWork } from "../writing/writing-work";
import { AdoptRefusals } from "./adopt-refusals";
import { AdoptStepBody } from "./adopt-step-body";
import { adoptStepTitles, stepsFor, waitsForAnswer, type AdoptStep } from "./adopt-steps";
import { nothingChosen, optionOf, problemIn } from "./chosen-source";
import { doneWords } from "./done-words";
import { intakeStrings as words } from "./intake-strings";
import { hasNews } from "./taken-values";
import { useAdoption } from "./use-adoption";

type AdoptWizardProps = {
  host: PaneHost;
  /** Remembers what is written, as of all that the person writes. */
  session: WritingSession;
  /** All of the plan stands in the register; `done` says so. */
  onDone: (done: Text) => void;
  onCancel: () => void;
};

/** Brings in a plan that stands somewhere else: where it is, what is what in it, what will be written, and writes it. */
export function AdoptWizard({ host, session, onDone, onCancel }: AdoptWizardProps) {
  const say = useSay();
  const styles = useStyles();
  const [step, setStep] = useState<AdoptStep>("source");
  const [chosen, setChosen] = useState(nothingChosen);
  const [isMissed, setMissed] = useState(false);
  const adoption = useAdoption(
    host,
    session,
    (proposal) => goTo(stepsFor(proposal, "source")[1]!),
    (adopted) => onDone(doneWords(adopted)),
  );
  const { looking, reading, plan, answers, takes, comparing, news, writing, progress } = adoption;
  const [going, go] = useTask(({ row, column }: Spot) =>
    host.workbook.selectRange({ sheet: plan!.source.name, top: row, left: column, bottom: row, right: column }),
  );
  const places = looking.state === "done" ? looking.result : [];
  const steps = stepsFor(plan?.proposal ?? null, step);
  const at = steps.indexOf(step);
  const title = useRef<HTMLHeadingElement>(null);
  const isInWorkbook = typeof optionOf(chosen, places) === "number";
  const isWriting = writing.state === "running";
  const isWritten = writing.state === "done" && !writing.result.isStopped;
  const isBusy = reading.state === "running" || looking.state === "running" || looking.state === "idle";
  const hasNothing = step === "compare" && !(news && hasNews(news, takes));

  function goTo(next: AdoptStep) {
    setMissed(false);
    setStep(next);
    if (next === "compare") adoption.compare();
  }

  function lookAgain() {
    // What was the first of the places may be another by now.
    if (typeof chosen.option === "number") setChosen({ ...chosen, option: null });
    adoption.look();
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const isWaiting = step === "source" ? problemIn(chosen, places) !== null : isAsking();
    if (isWaiting) {
      flushSync(() => setMissed(true));
      const missed = event.currentTarget.querySelector<HTMLElement>("[aria-invalid=true], [data-missed=true]");
      (missed?.querySelector("input") ?? missed)?.focus();
    } else if (step === "source") adoption.read(chosen, say(words.pasted));
    else if (step === "compare") adoption.write();
    else goTo(steps[at + 1]!);
  }
  const isAsking = () => plan !== null && waitsForAnswer(step, plan.proposal, plan.first, answers);

  // Each step is a page of its own: whoever reads it by ear begins at its heading. That can be reached by Tab, because
  // Office's client takes Tab from anything else for a wish to leave the pane.
  useLayoutEffect(() => title.current?.focus(), [step]);

  return (
    <form className={styles.wizard} noValidate onSubmit={onSubmit} aria-label={say(words.title)}>
      <div>
        <span className={styles.caption}>
          {say(words.title)} · {say(words.stepOf(at + 1, steps.length))}
        </span>
        <h2 ref={title} tabIndex={0} className={styles.title}>
          {say(adoptStepTitles[step])}
        </h2>
      </div>
      {step === "source" && isBusy ? (
        <Working what={reading.state === "running" ? words.reading : words.looking} />
      ) : step === "compare" && comparing.state === "running" ? (
        <Working what={words.comparing} />
      ) : (
        <AdoptStepBody
          step={step}
          places={places}
          chosen={chosen}
          isMissed={isMissed}
          adoption={adoption}
          onChosen={(changed) => setChosen({ ...chosen, ...changed })}
          onGo={isInWorkbook ? (spot) => void go(spot) : null}
        />
      )}
      {step === "source" && reading.state === "done" && reading.result.problem && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{say(reading.result.problem)}</MessageBarBody>
        </MessageBar>
      )}
      <AdoptRefusals host={host} adoption={adoption} going={going} />
      {writing.state === "done" && writing.result.isStopped && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{say(words.stopped)}</MessageBarBody>
        </MessageBar>
      )}
      {isWriting ? (
        <WritingWork work={{ what: words.writing, lasts: true, ...progress }} onCallOff={adoption.callOff} />
      ) : isWritten ? (
        <Working what={strings.readingPlan} />
      ) : (
        <div className={styles.ways}>
          <Button type="submit" appearance="primary" disabledFocusable={isBusy || hasNothing}>
            {say(step === "compare" ? words.write : words.next)}
          </Button>
          {at > 0 && <Button onClick={() => goTo(steps[at - 1]!)}>{say(words.back)}</Button>}
          {step === "source" && <Button onClick={lookAgain}>{say(words.lookAgain)}</Button>}
          <Button appearance="subtle" onClick={onCancel}>
            {say(words.cancel)}
          </Button>
        </div>
      )}
      <p className={styles.caption}>{say(words.nothingYet)}</p>
    </form>
  );
}

const useStyles = makeStyles({
  wizard: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  caption: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.subtitle2, margin: 0, ":focus": { outlineStyle: "none" } },
  // In view however long the step is.
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    position: "sticky",
    bottom: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    "& button": { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  },
});
