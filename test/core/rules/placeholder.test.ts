import { isDash, isPlaceholder } from "../../../src/core/rules/placeholder";

describe("isPlaceholder", () => {
  it.each([
    "TBD",
    "tbd.",
    "xx",
    "XXXX",
    "?",
    "???",
    "? ?",
    "…",
    "...",
    "[fyll i]",
    "Kompletteras",
    "kompletteras …",
    "–",
  ])("takes %j for one", (words) => {
    expect(isPlaceholder(words)).toBe(true);
  });

  it.each(["", "TBD av kansliet", "Kompletteras med bilder", "x", "Vad?", "0", "LK", "TBD ".repeat(1000)])(
    "does not take %j for one",
    (words) => {
      expect(isPlaceholder(words)).toBe(false);
    },
  );
});

describe("isDash", () => {
  it("tells a dash, which may be an answer, from other marks", () => {
    expect([isDash("–"), isDash(" - "), isDash("?"), isDash("A-1")]).toEqual([true, true, false, false]);
  });
});
