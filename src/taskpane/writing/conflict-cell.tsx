import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Conflict } from "../../app/writing-session";
import { typedText } from "../../core/plan/cell";
import type { Place } from "../../core/plan/plan";
import { tableNamed } from "../../core/register/layout";
import type { Locale, Text } from "../../core/text";
import { useSay } from "../language";
import { strings } from "../strings";
import { writingStrings as words } from "./writing-strings";

type ConflictCellProps = {
  conflict: Conflict;
  language: Locale;
  rowWords: (place: Place) => Text;
  onSettle: (choice: "mine" | "theirs") => void;
};

/** One cell that says something else than the person wrote. */
export function ConflictCell({ conflict: { edit, now }, language, rowWords, onSettle }: ConflictCellProps) {
  const say = useSay();
  const styles = useStyles();
  const { target, naming, value } = edit;
  const table = tableNamed(target.table);
  const id = naming?.id ?? target.row?.identity?.cell;
  const row = table && typeof id === "string" ? rowWords({ table, row: id, column: null }) : target.title;
  const shown = (cell: string) => cell || say(strings.blank);

  return (
    <li className={styles.cell}>
      <span className={styles.place}>
        {target.column.heading} · {say(row)}
      </span>
      {now === "row-gone" ? (
        <p className={styles.gone}>{say(words.rowIsGone)}</p>
      ) : (
        <dl className={styles.values}>
          <dt>{say(words.mine)}</dt>
          <dd>{shown(typedText(value, language))}</dd>
          <dt>{say(words.now)}</dt>
          <dd>{shown(typedText(now, language))}</dd>
        </dl>
      )}
      <div className={styles.actions}>
        {now !== "row-gone" && (
          <Button size="small" onClick={() => onSettle("mine")}>
            {say(words.overwrite)}
          </Button>
        )}
        <Button size="small" onClick={() => onSettle("theirs")}>
          {say(now === "row-gone" ? words.close : words.letStand)}
        </Button>
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  cell: { padding: `${tokens.spacingVerticalXS} 0` },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  gone: { margin: 0 },
  values: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, maxHeight: "6em", overflowY: "auto" },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
