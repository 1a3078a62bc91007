import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Question, ReadColumn } from "../../core/intake/proposal";
import { quoted, type Text } from "../../core/text";
import { useSay } from "../language";
import { fieldStyles } from "../states/field-styles";
import { fieldsToChoose, fieldStrings } from "./field-strings";
import { intakeStrings as words } from "./intake-strings";

type ColumnCardProps = {
  column: ReadColumn;
  /** What its heading leaves open, if anything. */
  question: Question | undefined;
  /** What the person has said that it is about. */
  chosen: string | undefined;
  /** The person wanted to go on without answering. */
  isMissed: boolean;
  onChoose: (field: string) => void;
};

/** A column: its heading, some of what stands in it, and what it is taken to be about. */
export function ColumnCard({ column, question, chosen, isMissed, onChoose }: ColumnCardProps) {
  const say = useSay();
  const styles = useStyles();
  const id = useId();
  const { heading, examples } = column;
  const field = (chosen ?? column.field) as ReadColumn["field"];
  const isOpen = question !== undefined && chosen === undefined;
  const likely = (question?.answers ?? []).map((answer) => answer.id);
  const fields = [...fieldsToChoose].sort((a, b) => rank(likely, a) - rank(likely, b));
  const isListed = (fields as string[]).includes(field);

  return (
    <li className={styles.column}>
      <label htmlFor={id} className={styles.heading}>
        {heading || say(words.noHeading)}
      </label>
      <span className={styles.note} id={`${id}-examples`}>
        {examples.length > 0
          ? say(words.examples(examples.map((each) => quoted(each, 40)).join(" · ")))
          : say(words.noContent)}
      </span>
      <select
        id={id}
        className={styles.field}
        value={isOpen ? "" : field}
        aria-invalid={isMissed && isOpen}
        aria-describedby={`${id}-state ${id}-examples`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {isOpen && (
          <option value="" disabled>
            {say(words.choose)}
          </option>
        )}
        {!isOpen && !isListed && <option value={field}>{say(fieldStrings[field])}</option>}
        {fields.map((each) => (
          <option key={each} value={each}>
            {say(fieldStrings[each])}
          </option>
        ))}
      </select>
      <span id={`${id}-state`} className={isMissed && isOpen ? styles.problem : styles.note}>
        {say(isMissed && isOpen ? words.chooseField : stateOf(column, isOpen))}
      </span>
    </li>
  );
}

function rank(likely: readonly string[], field: string): number {
  const at = likely.indexOf(field);
  return at < 0 ? likely.length : at;
}

function stateOf({ confidence, field }: ReadColumn, isOpen: boolean): Text {
  if (isOpen) return words.isUnclear;
  if (confidence > 1) return words.isChosen;
  if (field === "note") return confidence > 0 ? words.isNote : words.isUnknown;
  if (confidence === 1) return words.isKnown;
  return confidence > 0 ? words.isLike : words.isByContent;
}

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  problem: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1 },
  field: fieldStyles.field,
});
