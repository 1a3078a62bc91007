import { Checkbox, Field, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { MissingPart } from "../../core/register/set-up/missing-parts";
import type { RegisterToBe } from "../../core/register/set-up/register-to-be";
import { useSay } from "../language";
import { setUpStrings } from "./set-up-strings";

type ReviewStepProps = {
  toBe: RegisterToBe;
  missing: readonly MissingPart[];
  withExamples: boolean;
  onExamples: (withExamples: boolean) => void;
};

/** What will be made in the workbook, before anything is. */
export function ReviewStep({ toBe, missing, withExamples, onExamples }: ReviewStepProps) {
  const say = useSay();
  const styles = useStyles();
  const sheets = missing.flatMap((part) => (part.kind === "table" ? [part.place.sheet] : []));

  return (
    <>
      {sheets.length < toBe.tables.length && (
        <MessageBar layout="multiline">
          <MessageBarBody>{say(setUpStrings.onlyMissing)}</MessageBarBody>
        </MessageBar>
      )}
      {sheets.length > 0 && (
        <div>
          <p className={styles.line}>{say(setUpStrings.sheetsMade(sheets.length))}</p>
          <p className={styles.names}>{sheets.join(", ")}</p>
        </div>
      )}
      {sheets.length > 0 && (
        <Field hint={say(setUpStrings.examplesHint)}>
          <Checkbox
            className={styles.choice}
            label={say(setUpStrings.withExamples)}
            checked={withExamples}
            onChange={(_, { checked }) => onExamples(checked === true)}
          />
        </Field>
      )}
      <p className={styles.line}>{say(setUpStrings.othersStay)}</p>
    </>
  );
}

const useStyles = makeStyles({
  line: { margin: 0 },
  // In line with the words above it.
  choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  names: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
