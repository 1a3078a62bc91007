import type { CheckResult } from "../../src/core/rules/check-plan";
import type { TurnedDown } from "../../src/core/rules/rule-choices";
import type { AcceptedFinding } from "../../src/core/rules/settled";
import type { Finding } from "../../src/core/rules/finding";

/** What a check says of a plan: nothing, but for what the test puts there. */
export function checkedPlan(difference: Partial<CheckResult> = {}): CheckResult {
  return { findings: [], accepted: [], lapsed: [], turnedDown: [], ...difference };
}

export function finding(difference: Partial<Finding> = {}): Finding {
  return {
    key: "activity-has-responsible activities A-7Q4KX2MD responsible",
    rule: "activity-has-responsible",
    severity: "error",
    at: { table: "activities", row: "A-7Q4KX2MD", column: "responsible" },
    value: "",
    text: { sv: "Ansvarig saknas. Välj den enhet som ansvarar.", en: "Nobody is responsible. Choose a unit." },
    evidence: [],
    fixes: [],
    area: "Studentliv",
    ...difference,
  };
}

export function acceptedFinding(difference: Partial<AcceptedFinding> = {}): AcceptedFinding {
  return {
    ...finding({ severity: "warning" }),
    acceptance: { exception: "#1", reason: "Beslutas i maj", by: "Samordnare", date: "2026-05-03" },
    ...difference,
  };
}

export function turnedDownRule(difference: Partial<TurnedDown> = {}): TurnedDown {
  return { rule: "activity-has-due", from: "advice", to: "off", reason: null, row: "#1", ...difference };
}
