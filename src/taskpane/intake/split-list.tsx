import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Answers, Split } from "../../core/intake/proposal";
import { useSay } from "../language";
import { intakeStrings as words } from "./intake-strings";

type SplitListProps = {
  splits: readonly Split[];
  answers: Answers;
  onAnswer: (id: string, answer: string | null) => void;
};

/** Cells that name several: how they would be parted, for a person to say yes or no to each. */
export function SplitList({ splits, answers, onAnswer }: SplitListProps) {
  const say = useSay();
  const styles = useStyles();
  if (splits.length === 0) return null;
  const nameOf = ({ unit, party, takesPart }: Split["into"][number]) =>
    `${party ? `${party}: ` : ""}${unit}${takesPart ? ` (${say(words.takesPart)})` : ""}`;

  return (
    <section>
      <h3 className={styles.title}>{say(words.splits)}</h3>
      <p className={styles.hint}>{say(words.splitsHint)}</p>
      {splits.map(({ id, text, into }) => (
        <Checkbox
          key={id}
          className={styles.split}
          checked={answers.get(id) !== "whole"}
          onChange={(_, { checked }) => onAnswer(id, checked ? null : "whole")}
          label={
            <>
              {text}
              <span className={styles.parts}>{into.map(nameOf).join(" · ")}</span>
            </>
          }
        />
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  split: { display: "flex", overflowWrap: "anywhere" },
  parts: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});
