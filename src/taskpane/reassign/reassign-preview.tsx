import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Reassigned } from "../../core/plan/reassign";
import { useSay } from "../language";
import { reassignStrings as words } from "./reassign-strings";

type ReassignPreviewProps = {
  cells: readonly Reassigned[];
};

/** So many kinds of change are shown. */
const shown = 20;

/** What will be written: each kind of change once, with the number of cells that it is made in. */
export function ReassignPreview({ cells }: ReassignPreviewProps) {
  const say = useSay();
  const styles = useStyles();
  const kinds = new Map<string, { typed: string; value: string; count: number }>();
  for (const { typed, value } of cells) {
    const key = JSON.stringify([typed, value]);
    kinds.set(key, { typed, value, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  const all = [...kinds];

  return (
    <div role="status" className={styles.preview}>
      <p className={styles.line}>{say(cells.length > 0 ? words.preview(cells.length) : words.nothing)}</p>
      {all.length > 0 && (
        <ul className={styles.list}>
          {all.slice(0, shown).map(([key, { typed, value, count }]) => (
            <li key={key} className={styles.kind}>
              <del className={styles.before}>{typed}</del>
              {" → "}
              <ins className={styles.after}>{value}</ins>
              {count > 1 && ` (${count})`}
            </li>
          ))}
          {all.length > shown && <li className={styles.kind}>{say(words.more(all.length - shown))}</li>}
        </ul>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  preview: { marginTop: tokens.spacingVerticalS },
  line: { margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  kind: { ...typographyStyles.caption1, padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
});
