import { directoryOf, unitName } from "../../../src/core/plan/directory";
import { aPlan } from "../../support/plans";

describe("directoryOf", () => {
  it("offers every unit with its party before it, then the parties alone", () => {
    const { parties, units } = aPlan();
    expect(directoryOf(parties, units).names).toEqual([
      "LK: Kommunikationsstaben",
      "LiU: Kommunikationsavdelningen",
      "LK",
      "LiU",
    ]);
  });

  it("finds a unit's party by its short or its whole name", () => {
    const { parties, units } = aPlan({ units: [{ party: "Linköpings kommun", unit: "Planeringsstaben" }] });
    expect(directoryOf(parties, units).names[0]).toBe("LK: Planeringsstaben");
  });

  it("keeps a unit whose party the plan does not have", () => {
    const { parties, units } = aPlan({ units: [{ party: "Region Östergötland", unit: "Staben" }] });
    const { names, read } = directoryOf(parties, units);
    expect(names[0]).toBe("Region Östergötland: Staben");
    expect(read("Staben")).toMatchObject([{ known: true, party: null }]);
  });

  it("answers the same words with the same references", () => {
    const { parties, units } = aPlan();
    const { read } = directoryOf(parties, units);
    expect(read("LK; LiU")).toBe(read("LK; LiU"));
  });

  it("knows nobody in a plan that names nobody", () => {
    expect(directoryOf([], []).names).toEqual([]);
    expect(directoryOf([], []).read("LK")).toMatchObject([{ typed: "LK", known: false }]);
  });
});

describe("unitName", () => {
  it("puts the party first, as two parties may have a unit of one name", () => {
    expect(unitName("Staben", "LK")).toBe("LK: Staben");
    expect(unitName("Staben", null)).toBe("Staben");
  });
});
