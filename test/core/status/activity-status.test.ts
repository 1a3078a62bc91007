import { viewOf } from "../../../src/core/plan/plan-view";
import { countKinds, statusesOf } from "../../../src/core/status/activity-status";
import { anActivity, aPlan, type Difference } from "../../support/plans";

describe("statusesOf", () => {
  const statuses = (difference: Difference) => {
    const view = viewOf(aPlan(difference));
    return statusesOf(view.activities, view).map(({ kind, word }) => [kind, word]);
  };

  it("reads a status by the plan's own table", () => {
    const difference = {
      statuses: [{ status: "Rullar på", type: "enligt plan" }],
      activities: [anActivity({ status: "rullar på" })],
    };
    expect(statuses(difference)).toEqual([["onTrack", "rullar på"]]);
  });

  it("reads the default words where the plan has no table", () => {
    expect(statuses({ statuses: [], activities: [anActivity({ status: "Genomförd" })] })).toEqual([
      ["done", "Genomförd"],
    ]);
  });

  it("never takes silence for progress", () => {
    expect(statuses({ activities: [anActivity({ status: null })] })).toEqual([["none", "Status saknas"]]);
  });

  it("shows a word that it does not know as typed, and counts it as no status", () => {
    const view = viewOf(aPlan({ activities: [anActivity({ status: "Typ klart" })] }));
    const read = statusesOf(view.activities, view);
    expect(read.map(({ word }) => word)).toEqual(["Typ klart"]);
    expect([...countKinds(read)]).toEqual([["none", 1]]);
  });
});
