import fc from "fast-check";
import { quoted, sameText, textKey } from "../../src/core/text";

describe("textKey", () => {
  it("is the same for words that differ in letters' size, Unicode form and spaces only", () => {
    expect(textKey("  Hållbar\u00a0 TILLVÄXT".normalize("NFD"))).toBe("hållbar tillväxt");
  });

  it("is always the same as the key of a key", () => {
    fc.assert(fc.property(fc.string(), (words) => expect(textKey(textKey(words))).toBe(textKey(words))));
  });
});

describe("quoted", () => {
  it("leaves short words as they are, on one line", () => {
    expect(quoted("Kartlägg\n behovet ")).toBe("Kartlägg behovet");
  });

  it("cuts long words, and never through a letter", () => {
    expect(quoted("abcdef", 4)).toBe("abc…");
    expect(quoted("abc def", 5)).toBe("abc…");
    expect(quoted("🎓🎓🎓", 2)).toBe("🎓…");
  });

  it("never grows beyond what it is asked for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 50 }), (words, most) =>
        expect(Array.from(quoted(words, most)).length).toBeLessThanOrEqual(most),
      ),
    );
  });
});

describe("sameText", () => {
  it("is the same in both languages", () => {
    expect(sameText("LK")).toEqual({ sv: "LK", en: "LK" });
  });
});
