import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RuleWords } from "../../core/rules/rule-words";
import { useSay } from "../language";
import { strings } from "../strings";

type RuleExplainedProps = {
  words: RuleWords;
};

/** Why a rule stands, and what keeps it and what does not, for those who ask. */
export function RuleExplained({ words: { why, good, bad } }: RuleExplainedProps) {
  const say = useSay();
  const styles = useStyles();
  const parts = [
    { term: strings.why, text: why },
    { term: strings.good, text: good },
    { term: strings.bad, text: bad },
  ];

  return (
    <details className={styles.explained}>
      <summary className={styles.summary}>{say(strings.aboutRule)}</summary>
      <dl className={styles.list}>
        {parts.map(
          ({ term, text }) =>
            text && (
              <div key={term.sv}>
                <dt className={styles.term}>{say(term)}</dt>
                <dd className={styles.text}>{say(text)}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}

const useStyles = makeStyles({
  explained: { overflowWrap: "anywhere" },
  summary: {
    ...typographyStyles.caption1Strong,
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, margin: 0 },
  term: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});
