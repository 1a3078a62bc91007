import { checkPlan } from "../../../src/core/rules/check-plan";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { today } from "../../support/today";

const late = { activities: [anActivity({ due: "2031-01-01" })] };
const lateAs = (severity: string | null, reason: string | null = null) =>
  checkPlan(aPlan({ ...late, rules: [{ rule: "activity-within-plan-period", severity, reason }] }), today);

describe("a plan's own choice of rules", () => {
  it.each([
    ["råd", "advice"],
    ["advice", "advice"],
    ["fel", "error"],
  ])("has a rule count as %j", (word, severity) => {
    expect(lateAs(word).findings.map((finding) => finding.severity)).toEqual([severity]);
  });

  it.each(["av", "off"])("turns a rule off with %j", (word) => {
    expect(lateAs(word).findings).toEqual([]);
  });

  it("tells what has been turned down, with its reason, and not what has been turned up", () => {
    expect(lateAs("av", "Beslut 2026-01-15").turnedDown).toEqual([
      { rule: "activity-within-plan-period", from: "warning", to: "off", reason: "Beslut 2026-01-15", row: "#1" },
    ]);
    expect(lateAs("fel").turnedDown).toEqual([]);
    expect(lateAs("varning").turnedDown).toEqual([]);
  });

  it("changes nothing with a word that is no severity, and says so", () => {
    const { findings, turnedDown } = lateAs("lagom");
    expect(findings.map(({ rule }) => rule)).toEqual(["activity-within-plan-period", "cell-fits-its-column"]);
    expect(turnedDown).toEqual([]);
  });

  it.each(["av", "råd", "varning"])("cannot make %j of what cannot be read", (severity) => {
    const rules = [{ rule: "cell-fits-its-column", severity }];
    const { findings, turnedDown } = checkPlan(aPlan({ goals: [aGoal({ due: "snart" })], rules }), today);
    expect(findings.map((finding) => [finding.rule, finding.severity])).toContainEqual([
      "cell-fits-its-column",
      "error",
    ]);
    expect(turnedDown).toEqual([]);
  });

  it("is that of the first of two rows about one rule", () => {
    const rules = [
      { rule: "activity-within-plan-period", severity: "fel" },
      { rule: "activity-within-plan-period", severity: "av" },
    ];
    expect(checkPlan(aPlan({ ...late, rules }), today).findings.map(({ severity }) => severity)).toEqual(["error"]);
  });
});

describe("an exception", () => {
  const exception = {
    rule: "activity-within-plan-period",
    row: "A-7Q4KX2MD",
    column: "Klart senast",
    value: "2031-01-01",
    reason: "Beslut 2026-01-15",
    by: "Åsa",
    date: "2026-01-16",
  };
  const acceptance = { exception: "#1", reason: "Beslut 2026-01-15", by: "Åsa", date: "2026-01-16" };

  it("tells of what it accepts why, who and when", () => {
    const { accepted, lapsed } = checkPlan(aPlan({ ...late, exceptions: [exception] }), today);
    expect(accepted.map((finding) => finding.acceptance)).toEqual([acceptance]);
    expect(lapsed).toEqual([]);
  });

  it("has lapsed when the value is another, whether or not there is still something to say of it", () => {
    for (const due of ["2031-02-01", "HT 2026"]) {
      const { accepted, lapsed } = checkPlan(
        aPlan({ activities: [anActivity({ due })], exceptions: [exception] }),
        today,
      );
      expect(accepted).toEqual([]);
      expect(lapsed).toEqual([
        {
          acceptance,
          rule: "activity-within-plan-period",
          at: { table: "activities", row: "A-7Q4KX2MD", column: "due" },
          was: "2031-01-01",
          now: due,
        },
      ]);
    }
  });

  it("is about nothing when its row is gone", () => {
    const { lapsed } = checkPlan(aPlan({ activities: [], exceptions: [exception] }), today);
    expect(lapsed).toEqual([]);
  });
});
