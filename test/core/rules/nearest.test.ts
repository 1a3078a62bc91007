import { nearest } from "../../../src/core/rules/nearest";

const names = ["LK: Kommunikationsstaben", "LK: Planeringsstaben", "LiU: Samverkansenheten", "LiU", "LK"];

describe("nearest", () => {
  it.each([
    ["LK: Komunikationsstaben", "LK: Kommunikationsstaben"],
    ["lk:  planeringstaben", "LK: Planeringsstaben"],
    ["LiU: Samverkansheten", "LiU: Samverkansenheten"],
  ])("takes %j for %j", (typed, name) => {
    expect(nearest(typed, names)).toBe(name);
  });

  it.each(["Byrån", "LU", "", "x".repeat(5000)])("does not guess at %j", (typed) => {
    expect(nearest(typed, names)).toBeUndefined();
  });

  it("does not choose between two that are as near", () => {
    expect(nearest("Enhet C", ["Enhet A", "Enhet B"])).toBeUndefined();
  });

  it("is not led astray by names of other lengths that come after", () => {
    expect(nearest("Bilding", ["Bildning", "Attraktivitet", "Hållbar tillväxt", "Välfärd"])).toBe("Bildning");
  });
});
