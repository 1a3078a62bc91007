import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useId } from "react";
import type { Conflict } from "../../app/writing-session";
import type { Place } from "../../core/plan/plan";
import type { Locale, Text } from "../../core/text";
import { useSay } from "../language";
import { ConflictCell } from "./conflict-cell";
import { writingStrings as words } from "./writing-strings";

type ConflictNoticeProps = {
  conflicts: readonly Conflict[];
  /** The language that the plan is written in. */
  language: Locale;
  rowWords: (place: Place) => Text;
  onSettle: (conflicts: readonly Conflict[], choice: "mine" | "theirs") => void;
};

/** So many are told one by one. */
const shown = 20;

/** Cells that say something else than the person wrote: both values, and which is to stand. */
export function ConflictNotice({ conflicts, language, rowWords, onSettle }: ConflictNoticeProps) {
  const say = useSay();
  const styles = useStyles();
  const title = useId();
  const { length } = conflicts;

  return (
    <MessageBar intent="warning" layout="multiline" aria-labelledby={title}>
      <MessageBarBody className={styles.body}>
        <span id={title} className={styles.title}>
          {say(words.conflicts(length))}
        </span>
        <ul className={styles.list}>
          {conflicts.slice(0, shown).map((conflict) => (
            <ConflictCell
              key={keyOf(conflict)}
              conflict={conflict}
              language={language}
              rowWords={rowWords}
              onSettle={(choice) => onSettle([conflict], choice)}
            />
          ))}
        </ul>
        {length > shown && <span>{say(words.more(length - shown))}</span>}
      </MessageBarBody>
      {length > 1 && (
        <MessageBarActions>
          <Button onClick={() => onSettle(conflicts, "mine")}>{say(words.overwriteAll(length))}</Button>
          <Button onClick={() => onSettle(conflicts, "theirs")}>{say(words.letAllStand(length))}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function keyOf({ edit: { target, naming, value } }: Conflict): string {
  return JSON.stringify([target.table, naming?.id ?? target.row?.identity?.cell, target.column.heading, value]);
}

const useStyles = makeStyles({
  body: { width: "100%", paddingBottom: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong },
  list: { margin: 0, padding: 0, maxHeight: "40vh", overflowY: "auto", listStyleType: "none" },
});
