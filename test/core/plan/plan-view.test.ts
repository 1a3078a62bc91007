import { viewOf } from "../../../src/core/plan/plan-view";
import { aGoal, anActivity, aPlan } from "../../support/plans";

describe("viewOf", () => {
  it("finds an area by its name or its number, in any letters", () => {
    const { areasByName } = viewOf(aPlan({ areas: [{ no: "2.1", area: "Hållbar tillväxt" }] }));
    expect(areasByName.get("hållbar tillväxt")).toBe(areasByName.get("2.1"));
  });

  it("takes a name before a number, and the first of namesakes", () => {
    const { areasByName } = viewOf(
      aPlan({
        areas: [
          { no: "2", area: "Studentliv" },
          { no: "3", area: "2" },
          { no: "4", area: "studentliv" },
        ],
      }),
    );
    expect(areasByName.get("2")?.no).toBe("3");
    expect(areasByName.get("studentliv")?.no).toBe("2");
  });

  it("keeps an area's goals and activities together, whether they cite its name or its number", () => {
    const { goalsByArea, activitiesByArea } = viewOf(
      aPlan({
        areas: [{ no: "1", area: "Studentliv" }],
        goals: [aGoal({ id: "M-1", area: "1" }), aGoal({ id: "M-2", area: "STUDENTLIV" })],
        activities: [anActivity({ area: 1 })],
      }),
    );
    expect(goalsByArea.get("studentliv")?.map(({ key }) => key)).toEqual(["M-1", "M-2"]);
    expect(activitiesByArea.get("studentliv")).toHaveLength(1);
  });

  it("names the key of an area's rows, whether somebody typed its name, its number or one that no area bears", () => {
    const { areaKey } = viewOf(aPlan({ areas: [{ no: "1", area: "Studentliv" }, { no: "7" }] }));
    expect([" studentLIV", "1", "7", "Idrott", null].map(areaKey)).toEqual([
      "studentliv",
      "studentliv",
      "7",
      "idrott",
      "",
    ]);
  });

  it("is made once for a plan", () => {
    const plan = aPlan();
    expect(viewOf(plan)).toBe(viewOf(plan));
  });

  it("knows statuses by their words, and no status without one", () => {
    const { statusesByWord } = viewOf(aPlan({ statuses: [{ status: "Genomförd" }, { means: "Utan namn" }] }));
    expect([...statusesByWord.keys()]).toEqual(["genomförd"]);
  });
});
