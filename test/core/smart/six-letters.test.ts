import { sixLetters } from "../../../src/core/smart/six-letters";
import { aGoal, anActivity, aPlan, type Cells } from "../../support/plans";

describe("sixLetters", () => {
  it("finds all but what people decide in a sound goal", () => {
    expect(statesOf({})).toEqual({ S: "met", M: "met", A: "met", R: "met", T: "met", responsible: "met" });
  });

  it("says whether the sentence or the row meets a letter", () => {
    const [S, , , , T] = lettersOf({});
    expect(S!.says.sv).toBe("Framgår av de understrukna orden.");
    expect(T!.says.sv).toBe("Framgår av radens övriga celler.");
  });

  it("takes a goal for accepted when its row says that it is agreed", () => {
    expect(statesOf({ agreed: "LK: 2026-03-01" })["A"]).toBe("met");
    expect(statesOf({ agreed: null })["A"]).toBe("open");
  });

  it.each<[string, Cells<"goals">, string]>([
    ["a target like the baseline", { baseline: 300, target: 300 }, "missed"],
    ["a share over 100 per cent", { baseline: { share: 0.8 }, target: { share: 1.2 } }, "missed"],
    ["a share of 100 per cent", { baseline: { share: 0.8 }, target: { share: 1 } }, "met"],
    ["no baseline", { baseline: null }, "open"],
    ["no target", { target: null }, "open"],
    ["the plan's last day", { due: "2030-12-31" }, "met"],
    ["a day after it", { due: "2031-01-01" }, "missed"],
  ])("reckons with %s", (_, difference, state) => {
    expect(statesOf(difference)["R"]).toBe(state);
  });

  it.each([
    [null, "missed"],
    ["Samtliga nämnder", "missed"],
    ["Kommunen", "missed"],
    ["LK: Kommunikationsstaben", "met"],
  ])("wants one who can be held to it: %j", (who, state) => {
    expect(statesOf({ responsible: who })["responsible"]).toBe(state);
  });

  it("leaves an activity to the goal that it serves", () => {
    const plan = aPlan({ activities: [anActivity({ goal: "2.1" })] });
    expect(sixLetters(plan.activities[0]!, plan)).toBeUndefined();
  });
});

// Helpers

const lettersOf = (difference: Cells<"goals">) => {
  const plan = aPlan({ goals: [aGoal(difference)] });
  return sixLetters(plan.goals[0]!, plan)!;
};
const statesOf = (difference: Cells<"goals">) =>
  Object.fromEntries(lettersOf(difference).map(({ key, state }) => [key, state]));
