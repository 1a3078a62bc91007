import { viewOf } from "../../../src/core/plan/plan-view";
import { ownersIn, reassign } from "../../../src/core/plan/reassign";
import { anActivity, aPlan, type Difference } from "../../support/plans";

const staff = "LK: Kommunikationsstaben";
const division = "LiU: Kommunikationsavdelningen";

describe("reassign", () => {
  it("names another in every cell, and leaves the others in it as they are", () => {
    expect(moved({ responsible: staff, takingPart: null }, staff, division)).toEqual([["responsible", division]]);
    expect(moved({ responsible: `Kommunikationsstaben/ LK; ${division}`, takingPart: null }, staff, "LK")).toEqual([
      ["responsible", `LK; ${division}`],
    ]);
  });

  it("finds a unit however it is written, and not within another's name", () => {
    expect(moved({ responsible: "kommunikationsstaben (LK)", takingPart: null }, staff, "LK")).toEqual([
      ["responsible", "LK"],
    ]);
    expect(moved({ responsible: `${staff}; LK`, takingPart: null }, "LK", "LiU")).toEqual([
      ["responsible", `${staff}; LiU`],
    ]);
  });

  it("names nobody twice", () => {
    expect(moved({ responsible: `${staff}; ${division}`, takingPart: null }, staff, division)).toEqual([
      ["responsible", division],
    ]);
  });

  it("finds people and names that the plan does not know", () => {
    const units = [{ party: "LK", unit: "Kommunikationsstaben", person: "Eva Ek" }];
    const plan = view({ units, goals: [], activities: [anActivity({ responsible: "Byrån", takingPart: null })] });
    expect(reassign(plan, "Eva Ek", "Bo Bok").map(({ at, value }) => [at.column, value])).toEqual([
      ["person", "Bo Bok"],
    ]);
    expect(reassign(plan, "byrån", "LK").map(({ value }) => value)).toEqual(["LK"]);
  });

  it("does nothing where nobody is named, or the same", () => {
    const plan = view({});
    expect(reassign(plan, "", "LK")).toEqual([]);
    expect(reassign(plan, staff, staff)).toEqual([]);
  });
});

describe("ownersIn", () => {
  it("counts the cells of each, those named most often first", () => {
    const activities = [
      anActivity({ responsible: staff, takingPart: "LiU" }),
      anActivity({ id: "A-2", responsible: `LK, ${staff}`, takingPart: null }),
    ];
    expect(ownersIn(view({ goals: [], activities }))).toEqual([
      { name: staff, cells: 2 },
      { name: "LK", cells: 1 },
      { name: "LiU", cells: 1 },
    ]);
  });
});

// Helpers

function view(difference: Difference) {
  return viewOf(aPlan(difference));
}

function moved(activity: Parameters<typeof anActivity>[0], from: string, to: string) {
  const plan = view({ goals: [], activities: [anActivity(activity)] });
  return reassign(plan, from, to).map(({ at, value }) => [at.column, value]);
}
