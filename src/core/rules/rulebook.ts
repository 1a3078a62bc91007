import { sixLetters } from "../smart/six-letters";
import { checkPlan } from "./check-plan";
import { everydayRules, rules } from "./index";

const whys = new Map(rules.map(({ id, why }) => [id, why]));

/** All that a plan is held against. The lists of words that it brings along are large, so whoever can do without it imports its type only. */
export const rulebook = {
  /** How many rules people meet while they write. */
  count: everydayRules.length,
  checkPlan,
  sixLetters,
  /** Why a rule stands, by its id. */
  whyOf: (rule: string) => whys.get(rule),
};

export type Rulebook = typeof rulebook;
