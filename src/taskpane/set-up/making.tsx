import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useSay } from "../language";
import { setUpStrings } from "./set-up-strings";

/** How far the making has come. */
export type Progress = { readonly done: number; readonly of: number };

type MakingProps = {
  progress: Progress | null;
  onStop: () => void;
};

/** The register is being made; what has not been made yet can be called off. */
export function Making({ progress, onStop }: MakingProps) {
  const say = useSay();
  const styles = useStyles();

  return (
    <div className={styles.making}>
      <span role="status">{say(setUpStrings.making)}</span>
      <ProgressBar
        aria-label={say(setUpStrings.making)}
        {...(progress ? { value: progress.done, max: progress.of } : {})}
      />
      {progress && <span>{say(setUpStrings.madeOf(progress.done, progress.of))}</span>}
      <Button className={styles.stop} onClick={onStop}>
        {say(setUpStrings.stopMaking)}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  making: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  stop: { alignSelf: "flex-start" },
});
