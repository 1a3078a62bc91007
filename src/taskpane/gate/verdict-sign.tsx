import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { countWords, verdictWords } from "../../core/gate/verdict-words";
import { useSay } from "../language";
import { lowPane } from "../low-pane";
import { gateStrings } from "./gate-strings";
import type { Judged } from "./use-gate";

type VerdictSignProps = {
  judged: Judged;
  hasExpired: boolean;
};

/** The verdict in a sentence, what it counts, and the fingerprint of what it is about. */
export function VerdictSign({ judged: { report, time }, hasExpired }: VerdictSignProps) {
  const say = useSay();
  const styles = useStyles();
  const { verdict } = report;
  const words = verdictWords(verdict);
  const state = hasExpired ? "expired" : verdict.passes ? "passed" : "left";
  const Icon = { expired: Warning20Filled, passed: CheckmarkCircle20Filled, left: ErrorCircle20Filled }[state];

  return (
    <section className={mergeClasses(styles.sign, hasExpired && styles.staying)}>
      <h3 className={mergeClasses(styles.sentence, styles[state])}>
        <Icon aria-hidden className={styles.icon} />
        <span>{say(hasExpired ? gateStrings.expired(time) : words)}</span>
      </h3>
      <p className={mergeClasses(styles.words, hasExpired && styles.lessImportant)}>
        {say(hasExpired ? gateStrings.wasJudged(words) : countWords(verdict))}
      </p>
      <dl className={mergeClasses(styles.fingerprint, hasExpired && styles.lessImportant)}>
        <dt className={styles.term}>{say(gateStrings.fingerprint)}</dt>
        <dd className={mergeClasses(styles.word, hasExpired && styles.old)}>{verdict.fingerprint}</dd>
      </dl>
    </section>
  );
}

const useStyles = makeStyles({
  sign: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // Whoever has scrolled down to what remains, and puts it right, sees it too.
  staying: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  lessImportant: { [lowPane]: { display: "none" } },
  sentence: {
    ...typographyStyles.body1Strong,
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0 },
  passed: { "& svg": { color: tokens.colorStatusSuccessForeground1 } },
  left: { "& svg": { color: tokens.colorStatusDangerForeground3 } },
  expired: { "& svg": { color: tokens.colorStatusWarningForeground3 } },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  fingerprint: { margin: 0 },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  word: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  old: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
});
