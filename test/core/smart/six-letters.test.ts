import { sixLetters } from "../../../src/core/smart/six-letters";
import { aGoal, anActivity, aPlan, type Cells } from "../../support/plans";

describe("sixLetters", () => {
  it("finds all but what people decide in a sound goal", () => {
    expect(statesOf({})).toEqual({ S: "met", M: "met", A: "open", R: "met", T: "met", responsible: "met" });
  });

  it("says whether the sentence or the row meets a letter", () => {
    const [S, , , , T] = lettersOf({});
    expect(S!.says.sv).toBe("Framgår av de understrukna orden.");
    expect(T!.says.sv).toBe("Framgår av radens övriga celler.");
  });

  it("takes a goal for accepted when its row says that it is agreed", () => {
    expect(statesOf({ agreed: "LK: 2026-03-01" })["A"]).toBe("met");
  });

  it.each<[string, Cells<"goals">, string]>([
    ["a target like the baseline", { baseline: 300, target: 300 }, "missed"],
    ["a share over 100 per cent", { baseline: { share: 0.8 }, target: { share: 1.2 } }, "missed"],
    ["a share of 100 per cent", { baseline: { share: 0.8 }, target: { share: 1 } }, "met"],
    ["no baseline", { baseline: null }, "open"],
    ["no target", { target: null }, "open"],
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
    const [activity] = aPlan({ activities: [anActivity({ goal: "2.1" })] }).activities;
    expect(sixLetters(activity!)).toBeUndefined();
  });
});

// Helpers

const lettersOf = (difference: Cells<"goals">) => sixLetters(aPlan({ goals: [aGoal(difference)] }).goals[0]!)!;
const statesOf = (difference: Cells<"goals">) =>
  Object.fromEntries(lettersOf(difference).map(({ key, state }) => [key, state]));
