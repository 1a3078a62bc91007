import type { Answers, Proposal } from "../../core/intake/proposal";
import type { Text } from "../../core/text";
import { mustBeAnswered, otherQuestions, unanswered } from "./asked-questions";
import { intakeStrings } from "./intake-strings";

/** The steps of bringing in a plan. Those of which a plan leaves nothing to ask are passed by. */
export type AdoptStep = "source" | "columns" | "questions" | "compare";

export const adoptStepTitles: Readonly<Record<AdoptStep, Text>> = {
  source: intakeStrings.sourceStep,
  columns: intakeStrings.columnsStep,
  questions: intakeStrings.questionsStep,
  compare: intakeStrings.compareStep,
};

/** The steps for a plan, in order, with the one at hand; before a plan has been read it is not known what there is to ask. */
export function stepsFor(proposal: Proposal | null, current: AdoptStep): readonly AdoptStep[] {
  if (!proposal) return ["source", "columns", "questions", "compare"];
  return [
    "source",
    ...(proposal.columns.length > 0 ? (["columns"] as const) : []),
    ...(otherQuestions(proposal).length > 0 || current === "questions" ? (["questions"] as const) : []),
    "compare",
  ];
}

/** Whether something waits for the person's answer before one goes on from a step. */
export function waitsForAnswer(step: AdoptStep, proposal: Proposal, first: Proposal, answers: Answers): boolean {
  if (step === "columns") return unanswered(proposal, first, answers).length > 0;
  if (step !== "questions") return false;
  return otherQuestions(proposal).some((question) => mustBeAnswered(question) && !answers.has(question.id));
}
