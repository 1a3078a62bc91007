import { viewOf } from "../../../src/core/plan/plan-view";
import { countKinds, needsDecision, statusesOf } from "../../../src/core/status/activity-status";
import { anActivity, aPlan, type Cells, type Difference } from "../../support/plans";

describe("statusesOf", () => {
  const statuses = (difference: Difference) => {
    const view = viewOf(aPlan(difference));
    return statusesOf(view.activities, view, "2026-11-22").map(({ kind, word }) => [kind, word]);
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
    const read = statusesOf(view.activities, view, "2026-11-22");
    expect(read.map(({ word }) => word)).toEqual(["Typ klart"]);
    expect([...countKinds(read)]).toEqual([["none", 1]]);
  });

  describe("and the calendar", () => {
    const overdue = (difference: Cells<"activities">, today = "2026-11-22") => {
      const view = viewOf(aPlan({ statuses: [], activities: [anActivity(difference)] }));
      return statusesOf(view.activities, view, today).map((status) => [status.isOverdue, needsDecision(status)]);
    };

    it("knows what is overdue the day after its last day, and not on it", () => {
      expect(overdue({ due: "VT 2026", status: "Pågår enligt plan" }, "2026-06-30")).toEqual([[false, false]]);
      expect(overdue({ due: "VT 2026", status: "Pågår enligt plan" }, "2026-07-01")).toEqual([[true, true]]);
      expect(overdue({ due: "VT 2026", status: null })).toEqual([[true, true]]);
    });

    it("does not count what is done, put off or stopped as overdue", () => {
      expect(overdue({ due: "VT 2026", status: "Genomförd" })).toEqual([[false, false]]);
      expect(overdue({ due: "VT 2026", status: "Uppskjuten" })).toEqual([[false, true]]);
      expect(overdue({ due: "VT 2026", status: "Avbruten" })).toEqual([[false, true]]);
    });

    it("asks for an explanation of a deviation that has none", () => {
      expect(overdue({ due: "2027", status: "Pågår med avvikelse" })).toEqual([[false, true]]);
      expect(overdue({ due: "2027", status: "Pågår med avvikelse", progressNote: "Vakans." })).toEqual([
        [false, false],
      ]);
    });
  });
});
