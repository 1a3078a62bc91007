import type { SetUpAnswers } from "../../core/register/set-up/contents-of";
import type { Text } from "../../core/text";
import { useSay } from "../language";
import { FieldRow } from "./field-row";
import { setUpStrings } from "./set-up-strings";

type FactsStepProps = {
  answers: SetUpAnswers;
  problems: ReadonlyMap<string, Text>;
  onChange: (changed: Partial<SetUpAnswers>) => void;
};

/** What the plan is called, and when it holds. */
export function FactsStep({ answers, problems, onChange }: FactsStepProps) {
  const say = useSay();
  const rows = [
    { name: "title", label: setUpStrings.planTitle, isRequired: true },
    { name: "validFrom", label: setUpStrings.validFrom, hint: setUpStrings.periodHint },
    { name: "validTo", label: setUpStrings.validTo, hint: setUpStrings.periodHint },
    { name: "referenceNumber", label: setUpStrings.referenceNumber },
  ] as const;

  return rows.map(({ name, label, ...more }) => {
    const problem = problems.get(name);
    return (
      <FieldRow
        key={name}
        label={say(label)}
        value={answers[name]}
        onChange={(value) => onChange({ [name]: value })}
        hint={"hint" in more ? say(more.hint) : undefined}
        problem={problem && say(problem)}
        isRequired={"isRequired" in more}
      />
    );
  });
}
