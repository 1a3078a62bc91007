import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { plainQuestion } from "../../core/intake/ask";
import type { Answers, Question } from "../../core/intake/proposal";
import { useSay } from "../language";
import { mustBeAnswered } from "./asked-questions";
import { intakeStrings as words } from "./intake-strings";

type QuestionsStepProps = {
  questions: readonly Question[];
  answers: Answers;
  isMissed: boolean;
  onAnswer: (id: string, answer: string) => void;
};

/** What the source leaves open besides its headings. */
export function QuestionsStep({ questions, answers, isMissed, onAnswer }: QuestionsStepProps) {
  const say = useSay();
  const styles = useStyles();

  return (
    <>
      <p className={styles.hint}>{say(words.questionsHint)}</p>
      {questions.map((question) => {
        const { id, answers: choices } = question;
        const given = answers.get(id) ?? (mustBeAnswered(question) ? "" : choices[0]!.id);
        return (
          <Field
            key={id}
            label={say(plainQuestion(question))}
            validationMessage={isMissed && !given ? say(words.answerMissing) : null}
          >
            <RadioGroup value={given} onChange={(_, { value }) => onAnswer(id, value)}>
              {choices.map((choice) => (
                <Radio key={choice.id} value={choice.id} label={say(choice.text)} />
              ))}
            </RadioGroup>
          </Field>
        );
      })}
    </>
  );
}

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});
