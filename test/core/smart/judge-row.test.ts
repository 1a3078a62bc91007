import type { Plan } from "../../../src/core/plan/plan";
import { missesOf } from "../../../src/core/smart/judge-row";
import { aGoal, anActivity, aPlan, type Cells } from "../../support/plans";

const bare = { indicator: null, baseline: null, target: null, due: null };
const alone = { goal: null, expectedResult: null, due: null };

describe("missesOf", () => {
  it("asks about two letters at most, the surest first", () => {
    expect(ofGoal({ ...bare, goal: "Löpande stärka samverkan" })).toEqual(["T", "M"]);
    expect(ofGoal({ ...bare, goal: "Stärka samverkan" })).toEqual(["M", "S"]);
  });

  it("asks nothing of a goal whose row has indicator, target and end", () => {
    expect(ofGoal({ goal: "Stärka samverkan" })).toEqual([]);
  });

  it("leaves a blank end to the rule about ends", () => {
    expect(ofGoal({ goal: "Guiden är publicerad", due: null })).toEqual([]);
  });

  it("takes an end that cannot be read for an end", () => {
    expect(ofGoal({ ...bare, goal: "Löpande uppdatera guiden", due: "snart" })).not.toContain("T");
  });

  it("judges an activity only when it serves no goal", () => {
    expect(ofActivity({ ...alone, activity: "Stärka samverkan" })).toEqual(["M", "S"]);
    expect(ofActivity({ ...alone, activity: "Stärka samverkan", goal: "2.1" })).toEqual([]);
  });

  it("asks a goal, but not an activity, about what is not there when no word shows that it is missing", () => {
    expect(ofGoal({ ...bare, goal: "Studenterna stannar kvar" })).toEqual(["M", "S"]);
    expect(ofActivity({ ...alone, activity: "Studenterna stannar kvar" })).toEqual([]);
  });

  it("holds no vague word against a sentence that says when", () => {
    expect(ofGoal({ ...bare, goal: "Stärka samverkan under planperioden" })).toEqual(["M"]);
  });

  it("has nothing to ask of a row without a sentence", () => {
    expect(ofGoal({ ...bare, goal: null })).toEqual([]);
  });
});

// Helpers

const ofGoal = (goal: Cells<"goals">) => lettersIn(aPlan({ goals: [aGoal(goal)], activities: [] }));
const ofActivity = (activity: Cells<"activities">) =>
  lettersIn(aPlan({ goals: [], activities: [anActivity(activity)] }));
const lettersIn = (plan: Plan) =>
  [...plan.goals, ...plan.activities].flatMap((row) => missesOf(row, plan).map(({ letter }) => letter));
