import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import { strings } from "../strings";
import type { FindingList } from "./use-finding-list";

type FindingStepperProps = {
  list: FindingList;
};

/** Goes through the findings one by one, and says how far one has come. */
export function FindingStepper({ list }: FindingStepperProps) {
  const say = useSay();
  const styles = useStyles();

  return (
    <nav className={styles.stepper} aria-label={say(strings.steps)}>
      <Button
        appearance="subtle"
        icon={<ChevronLeft20Regular />}
        aria-label={say(strings.previous)}
        onClick={() => list.stepBy(-1)}
      />
      <span className={styles.place}>
        <span>{say(list.step > 0 ? strings.stepOf(list.step, list.count) : strings.findingCount(list.count))}</span>
        <span className={styles.keys} aria-hidden data-keys>
          {say(strings.listKeysShort)}
        </span>
      </span>
      <Button
        appearance="subtle"
        icon={<ChevronRight20Regular />}
        aria-label={say(strings.next)}
        onClick={() => list.stepBy(1)}
      />
    </nav>
  );
}

const useStyles = makeStyles({
  stepper: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    [lowPane]: { paddingTop: 0, paddingBottom: 0 },
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    // Two lines are as high as the buttons.
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  // Shown to those who are in the list by the keyboard.
  keys: { ...typographyStyles.caption1, display: "none", whiteSpace: "pre" },
});
