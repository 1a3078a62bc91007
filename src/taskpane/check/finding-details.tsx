import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlacedFinding } from "../../app/check-plan";
import { useSay } from "../language";
import { strings } from "../strings";
import { markedParts } from "./marked-parts";
import { whyOf } from "./why-of";

type FindingDetailsProps = {
  finding: PlacedFinding;
};

/** What more there is to say of the chosen finding: the cell's words, and why the rule stands. */
export function FindingDetails({ finding }: FindingDetailsProps) {
  const say = useSay();
  const styles = useStyles();
  const why = whyOf(finding.rule);

  return (
    <dl className={styles.details}>
      {finding.value && (
        <div>
          <dt className={styles.term}>{say(strings.cellSays)}</dt>
          <dd className={styles.value}>
            {markedParts(finding).map(({ start, words, isMarked }) =>
              isMarked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
            )}
          </dd>
        </div>
      )}
      {why && (
        <div>
          <dt className={styles.term}>{say(strings.why)}</dt>
          <dd className={styles.value}>{say(why)}</dd>
        </div>
      )}
    </dl>
  );
}

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 9px`,
  },
  term: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    maxHeight: "9em",
    overflowY: "auto",
    overflowWrap: "anywhere",
    "& mark": {
      color: "inherit",
      backgroundColor: "transparent",
      textDecorationLine: "underline",
      textDecorationThickness: tokens.strokeWidthThick,
      textDecorationColor: tokens.colorStatusWarningBorderActive,
    },
  },
});
