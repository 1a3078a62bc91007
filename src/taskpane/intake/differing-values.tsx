import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ChangedValue } from "../../core/intake/to-register/what-is-new";
import { columnTitle } from "../../core/register/layout";
import { quoted } from "../../core/text";
import { useSay } from "../language";
import { intakeStrings as words } from "./intake-strings";
import { changeKey, isTaken, type Takes } from "./taken-values";

type DifferingValuesProps = {
  changed: readonly ChangedValue[];
  takes: Takes;
  onTake: (change: ChangedValue, take: boolean) => void;
};

/** Values of rows that are in the register already and say something else there: the person says which are taken over. */
export function DifferingValues({ changed, takes, onTake }: DifferingValuesProps) {
  const say = useSay();
  const styles = useStyles();
  if (changed.length === 0) return null;

  return (
    <section>
      <h3 className={styles.title}>{say(words.differs(changed.length))}</h3>
      <p className={styles.hint}>{say(words.differsMeans)}</p>
      {changed.map((change) => {
        const { table, row, column, from, to } = change;
        return (
          <Checkbox
            key={changeKey(change)}
            className={styles.change}
            checked={isTaken(change, takes)}
            onChange={(_, { checked }) => onTake(change, checked === true)}
            label={
              <>
                {say(columnTitle(table, column))}: {to}
                <span className={styles.note}>
                  {row && <span className={styles.line}>{quoted(row, 60)}</span>}
                  <span className={styles.line}>{say(from ? words.nowIn(from) : words.nowBlank)}</span>
                </span>
              </>
            }
          />
        );
      })}
    </section>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  change: { display: "flex", overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  line: { display: "block" },
});
