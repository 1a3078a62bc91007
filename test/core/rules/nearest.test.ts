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

  it("takes a name that stands there twice for one", () => {
    expect(nearest("Bilding", ["Bildning", "bildning"])).toBe("bildning");
  });

  it("finds it among thousands by how it begins or ends", () => {
    const many = Array.from({ length: 3000 }, (_, at) => `Mål ${at} om bostäder för studenter`);
    expect(nearest("Kortare väntan pa bostad", [...many, "Kortare väntan på bostad"])).toBe("Kortare väntan på bostad");
    expect(nearest("Kotare väntan på bostad", [...many, "Kortare väntan på bostad"])).toBe("Kortare väntan på bostad");
  });

  it("is not led astray by names of other lengths that come after", () => {
    expect(nearest("Bilding", ["Bildning", "Attraktivitet", "Hållbar tillväxt", "Välfärd"])).toBe("Bildning");
  });
});
