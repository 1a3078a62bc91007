import type { RuleChoice } from "../plan/plan";
import { textKey } from "../text";
import { readableRules } from "./readable";
import { severities, type Rule, type Severity } from "./rule";

/** How a plan takes a rule: how much its findings matter there, or that it does not want it. */
export type Taken = Severity | "off";

/** A rule that a plan takes less seriously than the catalogue does, and why it says it does. */
export type TurnedDown = {
  readonly rule: string;
  readonly from: Severity;
  readonly to: Taken;
  readonly reason: string | null;
  /** Key of the row that says so. */
  readonly row: string;
};

/** How a plan takes each rule. */
export type RuleChoices = {
  takenAs(rule: Rule): Taken;
  readonly turnedDown: readonly TurnedDown[];
  /** The same for plans that take all rules alike. */
  readonly name: string;
};

/** What a plan says of rules. Of two rows about one rule the first counts; what cannot be read is not turned down. */
export function ruleChoices(rows: readonly RuleChoice[], which: readonly Rule[]): RuleChoices {
  const rowOf = new Map<string, RuleChoice>();
  for (const row of rows) {
    const key = textKey(row.rule ?? "");
    if (row.severity !== null && !rowOf.has(key)) rowOf.set(key, row);
  }
  const taken = new Map<string, Taken>();
  const turnedDown: TurnedDown[] = [];
  for (const { id, severity } of rowOf.size === 0 ? [] : which) {
    const row = rowOf.get(id);
    const to = row?.severity ?? severity;
    if (!row || to === severity || (readableRules.has(id) && isMilder(to, severity))) continue;
    taken.set(id, to);
    if (isMilder(to, severity)) turnedDown.push({ rule: id, from: severity, to, reason: row.reason, row: row.key });
  }
  return {
    takenAs: ({ id, severity }) => taken.get(id) ?? severity,
    turnedDown,
    name: JSON.stringify([...taken]),
  };
}

/** Whether a plan takes a rule less seriously than the catalogue does. */
export function isMilder(taken: Taken, severity: Severity): boolean {
  return taken === "off" || severities.indexOf(taken) > severities.indexOf(severity);
}
