import { sameText, type Text } from "../text";
import { factsWords } from "./words/facts-words";
import { ownershipWords } from "./words/ownership-words";
import { readableWords } from "./words/readable-words";
import { smartaWords } from "./words/smarta-words";
import { statusWords } from "./words/status-words";
import { structureWords } from "./words/structure-words";
import { timeWords } from "./words/time-words";

/** A rule as people are told of it. */
export type RuleWords = {
  readonly title: Text;
  readonly why: Text;
  /** What keeps it, and what does not. */
  readonly good?: Text;
  readonly bad?: Text;
};

const all = {
  ...readableWords,
  ...factsWords,
  ...structureWords,
  ...ownershipWords,
  ...timeWords,
  ...statusWords,
  ...smartaWords,
};

/** What a rule is called, with its examples; its id where nobody has written any yet. */
export function ruleWords(rule: string): Omit<RuleWords, "why"> {
  return all[rule] ?? { title: sameText(rule) };
}
