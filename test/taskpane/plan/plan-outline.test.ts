import { viewOf } from "../../../src/core/plan/plan-view";
import { outlineOf } from "../../../src/taskpane/plan/plan-outline";
import { anActivity, aPlan, type Difference } from "../../support/plans";

describe("outlineOf", () => {
  it("counts goals and activities by area, whether rows give its name or its number", () => {
    const { areas, activities } = outlineOfPlan({
      activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-2", area: "1" })],
    });
    expect(areas).toEqual([{ name: "Studentliv", goals: 1, activities: 2 }]);
    expect(activities).toBe(2);
  });

  it("counts rows under a name that two areas bear at the first of them", () => {
    const { areas } = outlineOfPlan({
      areas: [
        { no: "1", area: "Studentliv" },
        { no: "2", area: "studentliv" },
      ],
      activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-2", area: "2" })],
    });
    expect(areas.map(({ activities }) => activities)).toEqual([2, 0]);
  });

  it("counts units by party, whether they give its name or its short name", () => {
    const { parties } = outlineOfPlan({
      units: [
        { party: "LK", unit: "Staben" },
        { party: "Linköpings kommun", unit: "Kansliet" },
      ],
    });
    expect(parties).toEqual([
      { name: "Linköpings kommun (LK)", units: 2 },
      { name: "Linköpings universitet (LiU)", units: 0 },
    ]);
  });

  it("tells the facts that are given, and those alone", () => {
    const { facts } = outlineOfPlan({ coordinator: "Åsa Ek", referenceNumber: null });
    const names = facts.map(({ name }) => name.sv);
    expect(names).toContain("Samordnare");
    expect(names).not.toContain("Diarienummer");
  });
});

// Helpers

function outlineOfPlan(difference: Difference) {
  return outlineOf(viewOf(aPlan(difference)));
}
