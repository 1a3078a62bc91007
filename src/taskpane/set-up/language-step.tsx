import { Field, MessageBar, MessageBarBody, Radio, RadioGroup } from "@fluentui/react-components";
import type { Locale } from "../../core/text";
import { useSay } from "../language";
import { setUpStrings } from "./set-up-strings";

type LanguageStepProps = {
  language: Locale;
  onChange: (language: Locale) => void;
};

/** In which language the plan is written, and what everybody who writes in it has to know. */
export function LanguageStep({ language, onChange }: LanguageStepProps) {
  const say = useSay();

  return (
    <>
      <MessageBar layout="multiline">
        <MessageBarBody>{say(setUpStrings.shared)}</MessageBarBody>
      </MessageBar>
      <Field label={say(setUpStrings.languageStep)} hint={say(setUpStrings.languageHint)}>
        <RadioGroup value={language} onChange={(_, { value }) => onChange(value as Locale)}>
          <Radio value="sv" label={say(setUpStrings.languages.sv)} />
          <Radio value="en" label={say(setUpStrings.languages.en)} />
        </RadioGroup>
      </Field>
    </>
  );
}
