import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { WatchState } from "../../app/watch-plan";
import type { Text } from "../../core/text";
import { useSay } from "../language";
import { Announcement } from "../states/announcement";
import { strings } from "../strings";

type FollowLineProps = {
  /** When the plan was last checked, as `10:12`. */
  time: string;
  watching: WatchState | null;
};

/** When the plan was checked, and whether the check follows along. */
export function FollowLine({ time, watching }: FollowLineProps) {
  const say = useSay();
  const styles = useStyles();
  const wait = watching && waitOf(watching);

  return (
    <div className={styles.lines}>
      <span>{say(strings.checkedAt(time))}</span>
      <span>{say(wait ?? strings.follows)}</span>
      <Announcement words={wait ? say(wait) : ""} />
    </div>
  );
}

/** What the watch waits for, if it waits. */
function waitOf({ trouble, isKeptWaiting }: WatchState): Text | null {
  if (trouble && trouble.code in strings.waitsFor)
    return strings.waitsFor[trouble.code as keyof typeof strings.waitsFor];
  return isKeptWaiting ? strings.keptWaiting : null;
}

/** Whether the watch goes on by itself once something has passed. */
export function goesOnByItself({ trouble }: WatchState): boolean {
  return trouble === null || trouble.code in strings.waitsFor;
}

const useStyles = makeStyles({
  lines: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    flex: "1 1 7em",
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
  },
});
