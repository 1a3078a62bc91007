import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlacedFinding } from "../../app/check-plan";
import type { RuleWords } from "../../core/rules/rule-words";
import { useSay } from "../language";
import { strings } from "../strings";
import { letterOf, type Judged } from "./judged-rows";
import { MarkedText } from "./marked-text";
import { RuleExplained } from "./rule-explained";
import { SmartaLetters } from "./smarta-letters";

type FindingDetailsProps = {
  finding: PlacedFinding;
  /** What SMARTA says of its row, where the row is judged by that. */
  judged: Judged | undefined;
  /** Its rule in people's words. */
  explained: RuleWords;
  /** What can be done about it. */
  deeds: ReactNode;
};

/** What more there is to say of the chosen finding: the cell's words, and why the rule stands. */
export function FindingDetails({ finding, judged, explained, deeds }: FindingDetailsProps) {
  const say = useSay();
  const styles = useStyles();
  const letter = letterOf(finding.rule);

  return (
    <div className={styles.details}>
      <dl className={styles.facts}>
        {judged && letter && (
          <div>
            <dt className={styles.term}>SMARTA</dt>
            <dd className={styles.letters}>
              <SmartaLetters letters={judged.letters} sentence={judged.sentence} first={letter} said={finding.text} />
            </dd>
          </div>
        )}
        {finding.value && !(judged && letter) && (
          <div>
            <dt className={styles.term}>{say(strings.cellSays)}</dt>
            <dd className={styles.value}>
              <MarkedText value={finding.value} evidence={finding.evidence} />
            </dd>
          </div>
        )}
      </dl>
      {deeds}
      <RuleExplained words={explained} />
    </div>
  );
}

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, margin: 0 },
  details: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 9px`,
  },
  term: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    maxHeight: "9em",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
  letters: { margin: `${tokens.spacingVerticalXXS} 0 0` },
});
