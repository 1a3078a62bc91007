import { outlineOf } from "../../../src/taskpane/plan/plan-outline";
import { anActivity, aPlan } from "../../support/plans";

describe("outlineOf", () => {
  it("counts goals and activities by area, whether rows give its name or its number", () => {
    const { areas, activities } = outlineOf(
      aPlan({ activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-2", area: "1" })] }),
    );
    expect(areas).toEqual([{ name: "Studentliv", goals: 1, activities: 2 }]);
    expect(activities).toBe(2);
  });

  it("counts units by party, whether they give its name or its short name", () => {
    const { parties } = outlineOf(
      aPlan({
        units: [
          { party: "LK", unit: "Staben" },
          { party: "Linköpings kommun", unit: "Kansliet" },
        ],
      }),
    );
    expect(parties).toEqual([
      { name: "Linköpings kommun (LK)", units: 2 },
      { name: "Linköpings universitet (LiU)", units: 0 },
    ]);
  });

  it("tells the facts that are given, and those alone", () => {
    const { facts } = outlineOf(aPlan({ coordinator: "Åsa Ek", referenceNumber: null }));
    const names = facts.map(({ name }) => name.sv);
    expect(names).toContain("Samordnare");
    expect(names).not.toContain("Diarienummer");
  });
});
