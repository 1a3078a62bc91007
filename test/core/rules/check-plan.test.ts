import fc from "fast-check";
import { readPlan } from "../../../src/core/register/read-plan";
import { areaHasGoal } from "../../../src/core/rules/area-has-goal";
import { checkPlan } from "../../../src/core/rules/check-plan";
import type { Rule } from "../../../src/core/rules/rule";
import { sameText } from "../../../src/core/text";
import { anyTables } from "../../support/arbitrary-tables";
import { aGoal, anActivity, aPlan, type Cells } from "../../support/plans";
import { today } from "../../support/today";

const late = anActivity({ id: "A-1", due: "2031-01-01" });
const accepted = {
  rule: "activity-within-plan-period",
  row: "A-1",
  column: "due",
  value: "2031-01-01",
  reason: "Beslut",
};

describe("checkPlan", () => {
  it("gives each finding its rule's name and weight, its place, value and area", () => {
    expect(checkPlan(aPlan({ activities: [late] }), today).findings).toEqual([
      expect.objectContaining({
        key: "activity-within-plan-period activities A-1 due",
        rule: "activity-within-plan-period",
        severity: "warning",
        at: { table: "activities", row: "A-1", column: "due" },
        value: "2031-01-01",
        area: "Studentliv",
        evidence: [],
        fixes: [],
      }),
    ]);
  });

  it("points at the words that caused a finding", () => {
    const plan = aPlan({
      goals: [aGoal()],
      activities: [
        anActivity({ id: "A-1" }),
        anActivity({ id: "A-2", activity: "Att stärka samverkan", goal: null, expectedResult: null }),
      ],
    });
    const words = checkPlan(plan, today).findings.map(({ rule, value, evidence }) => [
      rule,
      ...evidence.map(({ start, end }) => value.slice(start, end)),
    ]);
    expect(words).toEqual([
      ["goal-is-specific", "stärka"],
      ["goal-is-measurable", "stärka"],
    ]);
  });

  it.each(["due", "Klart senast", "klart senast ", "Due"])(
    "lays an accepted finding apart, its column named %j",
    (column) => {
      const result = checkPlan(aPlan({ activities: [late], exceptions: [{ ...accepted, column }] }), today);
      expect(result.findings).toEqual([]);
      expect(result.accepted).toHaveLength(1);
    },
  );

  it("takes a finding up again when the value has changed", () => {
    const plan = aPlan({ activities: [{ ...late, due: "2031-01-02" }], exceptions: [accepted] });
    expect(checkPlan(plan, today).accepted).toEqual([]);
    expect(checkPlan(plan, today).findings).toHaveLength(1);
  });

  it.each([null, "  ", "-", "TBD"])("does not take %j for a reason", (reason) => {
    const plan = aPlan({ activities: [late], exceptions: [{ ...accepted, reason }] });
    expect(checkPlan(plan, today).accepted).toEqual([]);
    expect(checkPlan(plan, today).findings).toHaveLength(1);
  });

  it("gives each of several things that a rule says of one cell a key of its own", () => {
    const says = (words: string) => ({
      at: { table: "areas" as const, row: null, column: null },
      text: sameText(words),
    });
    const rule: Rule = { ...areaHasGoal, check: () => [says("ett"), says("två"), says("tre")] };
    expect(checkPlan(aPlan(), today, [rule]).findings.map(({ key, text }) => [key, text.sv])).toEqual([
      ["area-has-goal areas  ", "ett"],
      ["area-has-goal areas   2", "två"],
      ["area-has-goal areas   3", "tre"],
    ]);
  });

  it("does not take an exception for one rule as one for another", () => {
    const plan = aPlan({ activities: [late], exceptions: [{ ...accepted, rule: "start-before-due" }] });
    expect(checkPlan(plan, today).findings).toHaveLength(1);
  });

  it("lets a finding for a whole column be accepted", () => {
    const activities = [anActivity({ id: "A-1", due: null }), anActivity({ id: "A-2", due: null })];
    const exceptions = [{ rule: "activity-has-due", column: "Klart senast", reason: "Löpande arbete" }];
    expect(checkPlan(aPlan({ activities, exceptions }), today).accepted).toHaveLength(1);
  });

  it("does not let what cannot be read be accepted", () => {
    const activities = [anActivity({ id: "A-1", due: "snart" })];
    const exceptions = [
      { rule: "cell-fits-its-column", row: "A-1", column: "due", value: "snart", reason: "Så är det" },
    ];
    expect(checkPlan(aPlan({ activities, exceptions }), today).findings).toHaveLength(1);
  });

  it("says one thing of a cell that holds nothing readable", () => {
    const placeholders = { area: "TBD", responsible: "TBD", status: "TBD", activity: "TBD" };
    const { findings } = checkPlan(aPlan({ activities: [anActivity(placeholders)] }), today);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["text-is-not-placeholder"]));
  });

  it("always gives findings or nothing, each with a key of its own, whatever the tables hold", () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const { findings, accepted: settled } = checkPlan(readPlan(tables, ["PlanGoals2"]).plan, today);
        const all = [...findings, ...settled];
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        for (const { text, value, evidence } of all) {
          expect(text.sv).not.toBe("");
          expect(text.en).not.toBe("");
          for (const { start, end } of evidence)
            expect([0 <= start, start < end, end <= value.length]).not.toContain(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("always finds the same, whatever the order of the rows", () => {
    fc.assert(
      fc.property(shuffledRows, ([one, other]) => {
        const keys = (rows: readonly Cells<"activities">[]) =>
          checkPlan(aPlan({ activities: rows, goals: [aGoal()] }), today)
            .findings.map(({ key, text }) => `${key} ${text.sv}`)
            .sort();
        expect(keys(other)).toEqual(keys(one));
      }),
    );
  });
});

// Helpers

const anyActivity = fc.record({
  area: fc.constantFrom("Studentliv", "1", "Bildning", null),
  responsible: fc.constantFrom("LK", "LK; LiU", "Byrån", null),
  start: fc.constantFrom("HT 2026", "hösten 2019", "snart", null),
  due: fc.constantFrom("HT 2026", 2019, 2031, null),
  status: fc.constantFrom("Genomförd", "På gång", null),
  activity: fc.constantFrom("Stärka samverkan löpande", "TBD", null, "Ta fram en guide"),
  goal: fc.constantFrom("Minst 300 studenter deltar i kommunens introduktionsvecka", "Fler bostäder", null),
  takingPart: fc.constantFrom("LK", "LiU", null),
  reportBack: fc.constantFrom("Hösten 2026 i Samverkansrådet", "vid behov", "2031", null),
});

const shuffledRows = fc
  .array(anyActivity, { maxLength: 8 })
  .map((rows) => rows.map((row, index) => ({ ...row, id: `A-${index}` })))
  .chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
  );
