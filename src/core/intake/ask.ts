import type { Text } from "../text";
import { addHeading, type Draft } from "./draft";
import type { Answer, Question } from "./proposal";
import type { Spot } from "./source";

/** How columns and values can be read, in words to choose between. */
export const readings = {
  goal: { sv: "ett mål", en: "a goal" },
  target: { sv: "ett målvärde", en: "a target value" },
  indicator: { sv: "en indikator", en: "an indicator" },
  activity: { sv: "en aktivitet", en: "an activity" },
  reportBack: { sv: "när det ska återrapporteras", en: "when to report back" },
  status: { sv: "aktivitetens status", en: "the activity's status" },
  comment: { sv: "en lägesbeskrivning", en: "a progress note" },
  area: { sv: "ett område", en: "an area" },
  deliverable: { sv: "vad som ska levereras", en: "what is to be delivered" },
  participants: { sv: "de som deltar", en: "those who take part" },
  owner: { sv: "den som är ansvarig", en: "who is responsible" },
  end: { sv: "när det ska vara klart", en: "when it is to be done" },
  note: { sv: "en anteckning under Övrigt", en: "a note under Other" },
} as const satisfies Readonly<Record<string, Text>>;

export type Reading = keyof typeof readings;

/** Answers by their readings, what has been assumed first. */
export function answersOf(assumed: Reading, ...others: readonly Reading[]): readonly Answer[] {
  return [assumed, ...others.filter((other) => other !== assumed)].map((id) => ({ id, text: readings[id] }));
}

/** A question without what has been assumed, for a person who answers before anything is. */
export function plainQuestion({ text }: Question): Text {
  const upTo = (words: string, mark: string) =>
    words.includes(mark) ? words.slice(0, words.lastIndexOf(mark)) : words;
  return { sv: upTo(text.sv, " Antaget: "), en: upTo(text.en, " Assumed: ") };
}

type Asking = Pick<Draft, "questions" | "answers">;

/** Asks about words of the source, once for each id. Answers with the id of the answer that holds: the given or the assumed one. */
export function ask(
  draft: Asking,
  question: { id: string; quoted: string; text: Text; from: readonly Spot[]; answers: readonly Answer[] },
): string {
  const given = draft.answers.get(question.id);
  if (!draft.questions.some(({ id }) => id === question.id)) draft.questions.push(question satisfies Question);
  return question.answers.find(({ id }) => id === given)?.id ?? question.answers[0]!.id;
}

/** Asks what a heading stands for, and says what has been assumed. Answers with the reading that holds. */
export function askAboutHeading(
  draft: Draft,
  heading: string,
  from: readonly Spot[],
  assumed: Reading,
  ...others: readonly Reading[]
): Reading {
  addHeading(draft, { text: heading, from });
  const holds = ask(draft, {
    id: `heading:${heading}`,
    quoted: heading,
    text: {
      sv: `Vad står under rubriken ”${heading}”? Antaget: ${readings[assumed].sv}.`,
      en: `What stands under the heading “${heading}”? Assumed: ${readings[assumed].en}.`,
    },
    from,
    answers: answersOf(assumed, ...others),
  });
  return holds as Reading;
}
