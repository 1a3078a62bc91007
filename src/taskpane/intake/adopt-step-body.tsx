import type { PlanPlace } from "../../app/plan-places";
import type { AdoptStep } from "./adopt-steps";
import { otherQuestions } from "./asked-questions";
import { problemIn, type ChosenSource } from "./chosen-source";
import { ColumnsStep } from "./columns-step";
import { CompareStep } from "./compare-step";
import { QuestionsStep } from "./questions-step";
import type { GoTo } from "./source-place";
import { SourceStep } from "./source-step";
import type { Adoption } from "./use-adoption";

type AdoptStepBodyProps = {
  step: AdoptStep;
  places: readonly PlanPlace[];
  chosen: ChosenSource;
  /** The person wanted to go on, and something is still to be given or answered. */
  isMissed: boolean;
  adoption: Adoption;
  onChosen: (changed: Partial<ChosenSource>) => void;
  onGo: GoTo;
};

/** What one step asks or shows. */
export function AdoptStepBody({ step, places, chosen, isMissed, adoption, onChosen, onGo }: AdoptStepBodyProps) {
  const { plan, answers, takes, news, answer, take } = adoption;
  if (step === "source") {
    const problem = isMissed ? problemIn(chosen, places) : null;
    return <SourceStep places={places} chosen={chosen} problem={problem} onChange={onChosen} />;
  }
  if (!plan) return null;
  const { proposal, first } = plan;
  switch (step) {
    case "columns":
      return <ColumnsStep proposal={proposal} first={first} answers={answers} isMissed={isMissed} onAnswer={answer} />;
    case "questions":
      return (
        <QuestionsStep questions={otherQuestions(proposal)} answers={answers} isMissed={isMissed} onAnswer={answer} />
      );
    case "compare":
      return (
        news && (
          <CompareStep
            plan={plan}
            news={news}
            answers={answers}
            takes={takes}
            onAnswer={answer}
            onTake={take}
            onGo={onGo}
          />
        )
      );
  }
}
