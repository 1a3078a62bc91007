import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Answers, Proposal, ReadColumn } from "../../core/intake/proposal";
import { useSay } from "../language";
import { questionOf } from "./asked-questions";
import { ColumnCard } from "./column-card";
import { intakeStrings as words } from "./intake-strings";

type ColumnsStepProps = {
  proposal: Proposal;
  /** What was made of it before anybody had answered: columns keep their places while they are corrected. */
  first: Proposal;
  answers: Answers;
  isMissed: boolean;
  onAnswer: (id: string, answer: string) => void;
};

/** What each column was taken for: first those that a person has to settle, then the less sure ones, then the known. */
export function ColumnsStep({ proposal, first, answers, isMissed, onAnswer }: ColumnsStepProps) {
  const say = useSay();
  const styles = useStyles();
  const now = new Map(proposal.columns.map((column) => [column.id, column]));
  const open = first.columns.filter((column) => questionOf(column, first));
  const known = first.columns.filter((column) => isKnown(column) && !open.includes(column));
  const others = first.columns.filter((column) => !open.includes(column) && !known.includes(column));
  const list = (columns: readonly ReadColumn[]) => (
    <ul className={styles.list}>
      {columns.map((column) => (
        <ColumnCard
          key={column.id}
          column={now.get(column.id) ?? column}
          chosen={answers.get(column.id)}
          question={questionOf(column, first)}
          isMissed={isMissed}
          onChoose={(field) => onAnswer(column.id, field)}
        />
      ))}
    </ul>
  );

  return (
    <>
      <p className={styles.hint}>{say(words.columnsHint)}</p>
      {open.length > 0 && (
        <section>
          <h3 className={styles.title}>{say(words.toAnswer)}</h3>
          {list(open)}
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h3 className={styles.title}>{say(words.toLookAt)}</h3>
          {list(others)}
        </section>
      )}
      {known.length > 0 && (
        <details>
          <summary className={styles.title}>{say(words.known(known.length))}</summary>
          {list(known)}
        </details>
      )}
    </>
  );
}

function isKnown({ confidence, field }: ReadColumn): boolean {
  return confidence === 1 && field !== "note";
}

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}`, cursor: "default" },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});
