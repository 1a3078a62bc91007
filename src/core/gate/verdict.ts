import type { Day } from "../plan/day";
import type { Plan } from "../plan/plan";
import { severities, type Severity } from "../rules/rule";
import type { CheckResult } from "../rules/check-plan";
import { fingerprintOf } from "./content";

/** Whether a plan may be submitted, and what that was judged by. */
export type Verdict = {
  /** Every error has been put right, or accepted with a reason. */
  readonly passes: boolean;
  /** What stands, by how much it matters, and what somebody has accepted with a reason. */
  readonly counts: Readonly<Record<Severity | "accepted", number>>;
  /** How many rules about errors the plan takes less seriously, or not at all. */
  readonly errorsTurnedDown: number;
  /** Of the content that was judged: another content is another fingerprint. */
  readonly fingerprint: string;
  readonly day: Day;
};

/** Judges a plan by what a check of every rule has found on a day. */
export function verdictOn(plan: Plan, { findings, accepted, turnedDown }: CheckResult, day: Day): Verdict {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [error, warning, advice] = severities.map(count) as [number, number, number];
  return {
    passes: error === 0,
    counts: { error, warning, advice, accepted: accepted.length },
    errorsTurnedDown: turnedDown.filter(({ from }) => from === "error").length,
    fingerprint: fingerprintOf(plan),
    day,
  };
}
