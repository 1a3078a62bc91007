import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { use, useEffect, useLayoutEffect, useRef, useState, type FormEvent } from "react";
import { flushSync } from "react-dom";
import { contentsOf, type SetUpAnswers } from "../../core/register/set-up/contents-of";
import { registerToBe } from "../../core/register/set-up/register-to-be";
import type { Text } from "../../core/text";
import { Language, useSay } from "../language";
import type { PaneHost } from "../pane-host";
import { Working } from "../states/working";
import { strings } from "../strings";
import { resultOf } from "../use-task";
import { Making } from "./making";
import { MakingRefusals } from "./making-refusals";
import { setUpStrings } from "./set-up-strings";
import { hasAnswers, noAnswers, problemsIn, stepTitles, steps } from "./set-up-steps";
import { StepBody } from "./step-body";
import { useMaking } from "./use-making";

type SetUpWizardProps = {
  host: PaneHost;
  /** The register is there. */
  onMade: () => void;
  /** The person wants to do something else; what they have answered is kept. */
  onCancel: () => void;
};

/** Asks for what a plan's register starts with, one thing at a time, shows what will be made, and makes it. */
export function SetUpWizard({ host, onMade, onCancel }: SetUpWizardProps) {
  const say = useSay();
  const styles = useStyles();
  const locale = use(Language);
  const [draft, setDraft] = useState(() => host.drafts.load() ?? { answers: noAnswers(locale), step: 0 });
  const [isAsked, setAsked] = useState(false);
  const { looking, making, progress, look, make, stop } = useMaking(host.workbook, made);
  const { answers } = draft;
  const at = Math.min(Math.max(0, Math.trunc(draft.step)), steps.length - 1);
  const step = steps[at]!;
  const problems = problemsIn(step, answers);
  const toBe = registerToBe(answers.language, contentsOf(answers));
  const missing = resultOf(looking)?.missing ?? null;
  const result = resultOf(making);
  const isMaking = making.state === "running";
  const isMade = making.state === "done" && !making.result.isStopped && making.result.notFilled.length === 0;
  const title = useRef<HTMLHeadingElement>(null);

  function change(changed: Partial<typeof draft>) {
    const next = { ...draft, ...changed };
    setDraft(next);
    host.drafts.save(next);
  }

  function goTo(next: number) {
    setAsked(false);
    change({ step: next });
    if (steps[next] === "review") look(toBe);
  }

  function startOver() {
    setDraft({ answers: noAnswers(locale), step: 0 });
    host.drafts.save(null);
  }

  function made() {
    host.drafts.save(null);
    onMade();
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (problems.size > 0) {
      flushSync(() => setAsked(true));
      event.currentTarget.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    } else if (step === "review") make(toBe);
    else goTo(at + 1);
  }

  // Each step is a page of its own: whoever reads it by ear begins at its heading. That can be reached by Tab, because
  // Office's client takes Tab from anything else for a wish to leave the pane.
  useLayoutEffect(() => title.current?.focus(), [step]);
  const resumedAt = useRef(step === "review" ? toBe : null);
  useEffect(() => {
    if (resumedAt.current) look(resumedAt.current);
    resumedAt.current = null;
  });

  return (
    <form className={styles.wizard} noValidate onSubmit={onSubmit} aria-label={say(setUpStrings.title)}>
      <div>
        <span className={styles.caption}>{say(setUpStrings.stepOf(at + 1, steps.length))}</span>
        <h2 ref={title} tabIndex={0} className={styles.title}>
          {say(stepTitles[step])}
        </h2>
      </div>
      {step === "review" && !missing && looking.state !== "refused" ? (
        <Working what={setUpStrings.looking} />
      ) : (
        <StepBody
          step={step}
          answers={answers}
          problems={isAsked ? problems : noProblems}
          onChange={(changed: Partial<SetUpAnswers>) => change({ answers: { ...answers, ...changed } })}
          review={{ toBe, missing: missing ?? [] }}
        />
      )}
      <MakingRefusals
        looking={looking}
        making={making}
        onLook={() => look(toBe)}
        onMake={() => make(toBe)}
        onReload={host.reload}
      />
      {result?.isStopped && !isMaking && <Words words={say(setUpStrings.stopped)} />}
      {result && result.notFilled.length > 0 && (
        <Words words={say(setUpStrings.notFilled(result.notFilled.map(say).join(", ")))} />
      )}
      {isMade ? (
        <Working what={strings.readingPlan} />
      ) : isMaking ? (
        <Making progress={progress} onStop={stop} />
      ) : result && result.notFilled.length > 0 ? (
        <Button appearance="primary" onClick={made}>
          {say(setUpStrings.toCheck)}
        </Button>
      ) : (
        <div className={styles.ways}>
          <Button type="submit" appearance="primary" disabledFocusable={step === "review" && !missing}>
            {say(step === "review" ? setUpStrings.make : setUpStrings.next)}
          </Button>
          {at > 0 && <Button onClick={() => goTo(at - 1)}>{say(setUpStrings.back)}</Button>}
          <Button appearance="subtle" onClick={onCancel}>
            {say(setUpStrings.cancel)}
          </Button>
          {at === 0 && hasAnswers(answers) && (
            <Button appearance="subtle" onClick={startOver}>
              {say(setUpStrings.startOver)}
            </Button>
          )}
        </div>
      )}
      <p className={styles.caption}>{say(setUpStrings.later)}</p>
    </form>
  );
}

const noProblems: ReadonlyMap<string, Text> = new Map();

function Words({ words }: { words: string }) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
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
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
