import type { RuleChoices } from "./rule-choices";
import type { Rule, Severity } from "./rule";

/** A rule as a plan takes it. */
export type Taking<Of extends Rule = Rule> = { readonly rule: Of; readonly severity: Severity };

/** The rules that a plan wants, as it takes them. */
export function takings(which: readonly Rule[], choices: RuleChoices): Taking[] {
  return which.flatMap((rule) => {
    const severity = choices.takenAs(rule);
    return severity === "off" ? [] : { rule, severity };
  });
}
