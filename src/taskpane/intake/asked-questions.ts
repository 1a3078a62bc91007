import type { Answers, Proposal, Question, ReadColumn } from "../../core/intake/proposal";

/** The question that a column's heading raises, if any. It is answered by saying what the column is about. */
export function questionOf({ heading }: ReadColumn, { questions }: Proposal): Question | undefined {
  return questions.find(({ id }) => id === `heading:${heading}`);
}

/** Columns about which a person has to say something, and has not. */
export function unanswered({ columns }: Proposal, first: Proposal, answers: Answers): readonly ReadColumn[] {
  return columns.filter((column) => questionOf(column, first) && !answers.has(column.id));
}

/** What is asked besides what columns are about. */
export function otherQuestions(proposal: Proposal): readonly Question[] {
  const headings = new Set(proposal.columns.map(({ heading }) => `heading:${heading}`));
  return proposal.questions.filter(({ id }) => !headings.has(id));
}

/**
 * Whether a question waits for a person. Where the first answer is that nothing is known yet, leaving it so is no guess;
 * anything else is for a person to say.
 */
export function mustBeAnswered({ answers }: Question): boolean {
  return answers[0]?.id !== "none";
}
