import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { WorkUnderWay } from "../../app/writing-session";
import { useSay } from "../language";
import { Announcement } from "../states/announcement";
import { writingStrings as words } from "./writing-strings";

type WritingWorkProps = {
  work: WorkUnderWay;
  onCallOff: () => void;
};

/** Writing that lasts: what is being written, how far it has come, and a way to call off the rest. */
export function WritingWork({ work, onCallOff }: WritingWorkProps) {
  const say = useSay();
  const styles = useStyles();
  const { what, done, of, isKeptWaiting, isCalledOff } = work;

  return (
    <section className={styles.work} aria-label={say(words.writing)}>
      <div className={styles.line}>
        <span>{say(isCalledOff ? words.callingOff : what)}</span>
        {of > 1 && <span className={styles.progress}>{say(words.progress(done, of))}</span>}
      </div>
      <ProgressBar aria-label={say(what)} {...(done > 0 ? { value: done, max: of } : {})} />
      {isKeptWaiting && <p className={styles.wait}>{say(words.keptWaiting)}</p>}
      <Announcement words={isKeptWaiting ? say(words.keptWaiting) : say(what)} />
      <Button size="small" className={styles.button} disabledFocusable={isCalledOff} onClick={onCallOff}>
        {say(words.callOff)}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  work: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  progress: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  wait: { margin: 0 },
  button: { alignSelf: "flex-start" },
});
