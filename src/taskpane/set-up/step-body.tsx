import type { ComponentProps } from "react";
import type { SetUpAnswers } from "../../core/register/set-up/contents-of";
import type { Text } from "../../core/text";
import { useSay } from "../language";
import { FactsStep } from "./facts-step";
import { FieldRow } from "./field-row";
import { LanguageStep } from "./language-step";
import { PartiesStep } from "./parties-step";
import { ReviewStep } from "./review-step";
import type { Step } from "./set-up-steps";
import { setUpStrings } from "./set-up-strings";

type StepBodyProps = {
  step: Step;
  answers: SetUpAnswers;
  problems: ReadonlyMap<string, Text>;
  onChange: (changed: Partial<SetUpAnswers>) => void;
  review: Pick<ComponentProps<typeof ReviewStep>, "toBe" | "missing">;
};

/** The questions of one step. */
export function StepBody({ step, answers, problems, onChange, review }: StepBodyProps) {
  const say = useSay();

  switch (step) {
    case "language":
      return <LanguageStep language={answers.language} onChange={(language) => onChange({ language })} />;
    case "facts":
      return <FactsStep answers={answers} problems={problems} onChange={onChange} />;
    case "parties":
      return (
        <PartiesStep parties={answers.parties} problems={problems} onChange={(parties) => onChange({ parties })} />
      );
    case "areas":
    case "meetings":
      return (
        <FieldRow
          key={step}
          label={say(setUpStrings[step])}
          hint={say(setUpStrings[`${step}Hint`])}
          lines={8}
          value={answers[step]}
          onChange={(value) => onChange({ [step]: value })}
        />
      );
    case "review":
      return (
        <ReviewStep
          {...review}
          withExamples={answers.withExamples === true}
          onExamples={(withExamples) => onChange({ withExamples })}
        />
      );
  }
}
