import { citedGoals } from "../../../src/core/plan/cited-goals";
import { aGoal, aPlan } from "../../support/plans";

const { goals } = aPlan({
  goals: [
    aGoal({ id: "M-1", no: "1.1", goal: "Fler bostäder, och billigare" }),
    aGoal({ id: "M-2", no: "1.2", goal: "Kortare kö" }),
    aGoal({ id: "M-3", no: "2", goal: "Kortare kö" }),
  ],
});

describe("citedGoals", () => {
  it.each([
    ["1.1", ["M-1"], []],
    ["Mål 1.2", ["M-2"], []],
    ["1.2 Kortare väntan", ["M-2"], []],
    ["Fler bostäder, och billigare", ["M-1"], []],
    ["Kortare kö", ["M-2"], []],
    ["1.1, 2 och 1.2", ["M-1", "M-3", "M-2"], []],
    ["1.1\nKortare kö", ["M-1", "M-2"], []],
    ["1.1; 1.1", ["M-1"], []],
    ["1.1; 3", ["M-1"], ["3"]],
    ["1.10", [], ["1.10"]],
    ["Fler bostäder", [], ["Fler bostäder"]],
  ])("reads %j", (typed, found, unknown) => {
    const cited = citedGoals(typed, goals);
    expect(cited.goals.map(({ key }) => key)).toEqual(found);
    expect(cited.unknown).toEqual(unknown);
  });
});
