import type { PlanView } from "../plan/plan-view";
import type { Layout } from "../register/layout";
import type { Text } from "../text";
import type { CheckResult } from "../rules/check-plan";
import type { Verdict } from "./verdict";

/** All that a report of a check before submission tells. */
export type Report = {
  readonly plan: PlanView;
  /** Where the plan's tables stood when it was checked. */
  readonly layout: Layout;
  readonly checked: CheckResult;
  readonly verdict: Verdict;
  readonly ruleSet: RuleSet;
  /** Of the add-in, such as `0.1.0`. */
  readonly version: string;
};

/** The rules that a plan was held against. */
export type RuleSet = {
  readonly count: number;
  /** The same for the same rules. */
  readonly version: string;
  whyOf(rule: string): Text | undefined;
  /** Rules that people do not meet while they write. */
  readonly onlyAtGate: ReadonlySet<string>;
};
