import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Text } from "../../core/text";
import { useSay } from "../language";

type WorkingProps = {
  /** What is being done, in words. */
  what: Text;
};

/** Something is on its way. How far it has come is not known. */
export function Working({ what }: WorkingProps) {
  const say = useSay();
  const styles = useStyles();

  return (
    <div className={styles.working} role="status">
      <span>{say(what)}</span>
      <ProgressBar aria-label={say(what)} />
    </div>
  );
}

const useStyles = makeStyles({
  working: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});
