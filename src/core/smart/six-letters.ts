import type { Activity, Goal, Plan } from "../plan/plan";
import type { Text } from "../text";
import { verdictsOf } from "./judge-row";
import { isRealistic } from "./realistic";
import { letterTexts } from "./letter-texts";
import type { Stretch } from "./stretch";
import type { Letter, Verdict } from "./verdict";
import type { WithWords } from "./words/plan-words";

/** A letter of SMARTA at a row, as far as words and arithmetic can tell; `open` is left to people. */
export type LetterState = {
  readonly key: "S" | "M" | "A" | "R" | "T" | "responsible";
  readonly state: "met" | "missed" | "open";
  /** What the letter stands for, and what meets it or is to be added. */
  readonly name: Text;
  readonly says: Text;
  /** Words of the sentence that decide it. */
  readonly evidence: readonly Stretch[];
};

/** The six letters of a goal, or of an activity without one; nothing of a row that is not judged. */
export function sixLetters(
  row: Goal | Activity,
  plan: WithWords & Pick<Plan, "facts">,
): readonly LetterState[] | undefined {
  const verdicts = verdictsOf(row, plan);
  if (!verdicts) return undefined;
  const { names } = letterTexts;
  return [
    fromVerdict("S", verdicts.S),
    fromVerdict("M", verdicts.M),
    { key: "A", name: names.A, evidence: [], ...agreed(row) },
    { key: "R", name: names.R, evidence: [], ...isRealistic(row, plan.facts) },
    fromVerdict("T", verdicts.T),
    { key: "responsible", name: names.responsible, evidence: [], ...responsible(row) },
  ];
}

function fromVerdict(key: Letter, verdict: Verdict): LetterState {
  const { evidence } = verdict;
  const name = letterTexts.names[key];
  if (!verdict.met) return { key, name, state: "missed", says: verdict.advice, evidence };
  const says = verdict.by === "row" ? letterTexts.metByRow : letterTexts.metBySentence;
  return { key, name, state: "met", says, evidence };
}

/** Only its lead can accept a goal. */
function agreed({ typed }: Goal | Activity): Pick<LetterState, "state" | "says"> {
  if (typed.agreed === undefined) return { state: "open", says: letterTexts.notAgreed };
  return { state: "met", says: letterTexts.agreed };
}

/** "Samtliga nämnder" is somebody, and nobody who can be held to it. */
function responsible({ typed }: Goal | Activity): Pick<LetterState, "state" | "says"> {
  if (typed.responsible === undefined) return { state: "missed", says: letterTexts.noLead };
  if (collective.test(typed.responsible)) return { state: "missed", says: letterTexts.collectiveLead };
  return { state: "met", says: letterTexts.lead };
}

const collective = /^(?:alla|samtliga|all|every|each|gemensamt|flera|var och en)(?!\p{L})|^kommunen$/iu;
