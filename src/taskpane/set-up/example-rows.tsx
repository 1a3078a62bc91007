import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { examplesToRemove } from "../../app/remove-examples";
import type { PlanView } from "../../core/plan/plan-view";
import { exampleRowsIn } from "../../core/register/set-up/examples";
import { useSay } from "../language";
import { Refusal } from "../states/refusal";
import { useFocusHome } from "../states/use-focus-home";
import { Working } from "../states/working";
import type { PlanWriting } from "../use-plan-writes";
import { examplesStrings as words } from "./examples-strings";

type ExampleRowsProps = {
  plan: PlanView;
  writing: PlanWriting;
  onCheck: () => void;
  onReload: () => void;
};

/** Says how many rows are worked examples, and takes them all away when the person says so. */
export function ExampleRows({ plan, writing, onCheck, onReload }: ExampleRowsProps) {
  const say = useSay();
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  const home = useFocusHome(section);
  const isAsked = useRef(false);
  const examples = useMemo(() => exampleRowsIn(plan), [plan]);
  const { work, ended, refused } = writing.state;
  const isRemoving = work?.what === words.removing;

  function remove() {
    isAsked.current = true;
    void writing.ask((read) => ({
      what: words.removing,
      done: words.removed,
      remove: examplesToRemove(read, examples),
    }));
  }

  if (examples.length === 0 && !isAsked.current) return null;
  return (
    <section ref={section} className={styles.section} {...home}>
      <h2 className={styles.title}>{say(words.title)}</h2>
      {isRemoving && <Working what={words.removing} />}
      {!isRemoving && isAsked.current && ended && (
        <p role="status" tabIndex={-1} data-home className={styles.ended}>
          {say(ended.text)}
        </p>
      )}
      {!isRemoving && isAsked.current && refused && (
        <Refusal error={refused} onAgain={() => void writing.session.again()} onCheck={onCheck} onReload={onReload} />
      )}
      {examples.length > 0 && (
        <>
          <p>{say(words.count(examples.length))}</p>
          <p>{say(words.whatGoes)}</p>
          <Button disabledFocusable={work !== null} onClick={remove}>
            {say(words.remove)}
          </Button>
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    "& p": { margin: 0 },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  ended: { ":focus": { outlineStyle: "none" } },
});
