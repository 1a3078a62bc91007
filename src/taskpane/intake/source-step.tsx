import { Field, makeStyles, Radio, RadioGroup, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlanPlace } from "../../app/plan-places";
import type { Text } from "../../core/text";
import { useSay } from "../language";
import { optionOf, type ChosenSource } from "./chosen-source";
import { FileField } from "./file-field";
import { intakeStrings as words } from "./intake-strings";
import { placeName, placeNote } from "./place-words";

type SourceStepProps = {
  places: readonly PlanPlace[];
  chosen: ChosenSource;
  /** What is still to be given. */
  problem: Text | null;
  onChange: (changed: Partial<ChosenSource>) => void;
};

/** From where the plan is brought in: a place of this workbook, with the best guess first, a document or pasted text. */
export function SourceStep({ places, chosen, problem, onChange }: SourceStepProps) {
  const say = useSay();
  const styles = useStyles();
  const option = optionOf(chosen, places);
  const labelOf = (title: Text, note: Text) => (
    <>
      {say(title)}
      <span className={styles.note}>{say(note)}</span>
    </>
  );

  return (
    <>
      {places.length === 0 && <p className={styles.hint}>{say(words.noContentHere)}</p>}
      <Field label={say(words.source)}>
        <RadioGroup
          value={String(option)}
          onChange={(_, { value }) => onChange({ option: isKind(value) ? value : Number(value) })}
        >
          {places.map((place, at) => (
            <Radio
              key={at}
              value={String(at)}
              className={styles.option}
              label={labelOf(placeName(place), placeNote(place))}
            />
          ))}
          <Radio value="document" label={labelOf(words.document, words.documentHint)} />
          <Radio value="text" label={say(words.text)} />
        </RadioGroup>
      </Field>
      {option === "document" && (
        <FileField file={chosen.file} problem={problem && say(problem)} onFile={(file) => onChange({ file })} />
      )}
      {option === "text" && (
        <Field label={say(words.pasteHere)} validationMessage={problem ? say(problem) : null}>
          <Textarea
            rows={10}
            resize="vertical"
            value={chosen.text}
            onChange={(_, { value }) => onChange({ text: value })}
          />
        </Field>
      )}
    </>
  );
}

function isKind(value: string): value is "document" | "text" {
  return value === "document" || value === "text";
}

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  option: { overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});
