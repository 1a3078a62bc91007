import { fingerprint } from "../gate/fingerprint";
import { sixLetters } from "../smart/six-letters";
import { checkPlan } from "./check-plan";
import { everydayRules, rules } from "./index";
import { isPlaceholder } from "./placeholder";
import { readableRules } from "./readable";
import { ruleWords, type RuleWords } from "./rule-words";

const whys = new Map(rules.map(({ id, why }) => [id, why]));

/** All that a plan is held against. The lists of words that it brings along are large, so whoever can do without it imports its type only. */
export const rulebook = {
  /** How many rules people meet while they write. */
  count: everydayRules.length,
  /** Every rule, those that wait for the check before submission among them. */
  rules,
  /** Another when a rule comes or goes, or says something else of itself. */
  version: fingerprint(JSON.stringify(rules.map(({ check: _, ...about }) => about)), 8),
  checkPlan,
  sixLetters,
  /** Why a rule stands, by its id. */
  whyOf: (rule: string) => whys.get(rule),
  /** A rule in people's words, by its id. */
  explain: (rule: string): RuleWords => ({ ...ruleWords(rule), why: whys.get(rule) ?? ruleWords(rule).title }),
  /** Whether findings of a rule may be accepted at all. */
  canBeAccepted: (rule: string) => !readableRules.has(rule),
  /** Whether these words are a reason. */
  isReason: (words: string) => words.trim() !== "" && !isPlaceholder(words),
};

export type Rulebook = typeof rulebook;
