import { checkPlan } from "../../../../src/core/rules/check-plan";
import { lexiconsOf } from "../../../../src/core/smart/words/plan-words";
import { standardLexicons } from "../../../../src/core/smart/words/lexicons";
import { aGoal, anActivity, aPlan, type Cells } from "../../../support/plans";
import { today } from "../../../support/today";

describe("a plan's own words", () => {
  it("make a goal measurable that names a delivery of the plan's own", () => {
    expect(askedAbout("Ta fram Bryggan", [])).toContain("goal-is-measurable");
    expect(askedAbout("Ta fram Bryggan", [{ word: "Bryggan", means: "leverans", deed: "lägg till" }])).toEqual([]);
  });

  it("are in the plan's language where they say none, and add where they do not say", () => {
    expect(askedAbout("Ta fram Bryggan", [{ word: "bryggan", means: "Deliverable" }])).toEqual([]);
    const inEnglish = { word: "bryggan", language: "engelska", means: "leverans" };
    expect(lexiconsOf(aPlan({ words: [inEnglish] })).entryOf("bryggan").kinds.en).toEqual(["thing"]);
  });

  it("take a word of the lists away", () => {
    const goal = "Lathund för nya studenter";
    expect(askedAbout(goal, [])).toEqual([]);
    expect(askedAbout(goal, [{ word: "lathund", language: "svenska", deed: "stryk" }])).toContain("goal-is-measurable");
  });

  it("that cannot be read are said at their cells, and change nothing", () => {
    const plan = aPlan({
      words: [
        { word: "bryggan", language: "danska", means: "leverans" },
        { word: "lathund", deed: "ta bort" },
        { word: "guide", means: "bra ord" },
      ],
    });
    const { findings } = checkPlan(plan, today);
    expect(findings.map(({ rule, at }) => [rule, at.row, at.column])).toEqual([
      ["cell-fits-its-column", "#1", "language"],
      ["cell-fits-its-column", "#2", "deed"],
      ["cell-fits-its-column", "#3", "means"],
    ]);
    expect(findings[2]!.text.sv).toContain("leverans");
    expect(lexiconsOf(plan).entryOf("lathund")).toEqual(standardLexicons.entryOf("lathund"));
  });

  it("are looked up in lists that are made once, also for the next reading of the same words", () => {
    const words = [{ word: "Bryggan", means: "leverans" }];
    expect(lexiconsOf(aPlan({ words }))).toBe(lexiconsOf(aPlan({ words })));
    expect(lexiconsOf(aPlan())).toBe(standardLexicons);
  });
});

// Helpers

function askedAbout(goal: string, words: readonly Cells<"words">[]): readonly string[] {
  const plan = aPlan({
    words,
    goals: [aGoal({ no: "1", goal, indicator: null, baseline: null, target: null })],
    activities: [anActivity({ goal: "1" })],
  });
  return checkPlan(plan, today).findings.map(({ rule }) => rule);
}
