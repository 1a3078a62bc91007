import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Source } from "../../core/intake/source";
import type { TracedRow } from "../../core/intake/to-register/traced-rows";
import type { Text } from "../../core/text";
import { useSay } from "../language";
import { intakeStrings as words } from "./intake-strings";
import { RowCard } from "./row-card";
import type { GoTo } from "./source-place";

/** Rows that are shown at once. */
const page = 50;

type RowListProps = {
  title: Text;
  rows: readonly TracedRow[];
  source: Source;
  onGo: GoTo;
};

/** The goals, or the activities, that are brought in. */
export function RowList({ title, rows, source, onGo }: RowListProps) {
  const say = useSay();
  const styles = useStyles();
  const [shown, setShown] = useState(page);
  if (rows.length === 0) return null;

  return (
    <section>
      <h3 className={styles.title}>{say(title)}</h3>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row, at) => (
          <RowCard key={at} row={row} source={source} onGo={onGo} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button size="small" onClick={() => setShown(shown + page)}>
          {say(words.showMore(Math.min(page, rows.length - shown)))}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: "none",
  },
});
