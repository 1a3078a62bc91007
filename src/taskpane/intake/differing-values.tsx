import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ChangedValue } from "../../core/intake/to-register/what-is-new";
import { columnTitle } from "../../core/register/layout";
import { quoted } from "../../core/text";
import { useSay } from "../language";
import { intakeStrings as words } from "./intake-strings";

type DifferingValuesProps = {
  changed: readonly ChangedValue[];
};

/** Rows of the source that are in the register already and say something else there. */
export function DifferingValues({ changed }: DifferingValuesProps) {
  const say = useSay();
  const styles = useStyles();
  if (changed.length === 0) return null;

  return (
    <section>
      <h3 className={styles.title}>{say(words.differs(changed.length))}</h3>
      <p className={styles.hint}>{say(words.differsMeans)}</p>
      <ul className={styles.list}>
        {changed.map(({ table, row, column, from, to }, at) => (
          <li key={at}>
            <span className={styles.row}>
              {quoted(row, 60)}, {say(columnTitle(table, column))}
            </span>
            <dl className={styles.values}>
              <dt>{say(words.inRegister)}</dt>
              <dd>{from || "–"}</dd>
              <dt>{say(words.inSource)}</dt>
              <dd>{to}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  row: typographyStyles.body1,
  values: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, minWidth: 0 },
  },
});
