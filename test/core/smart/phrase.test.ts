import fc from "fast-check";
import { finderOf } from "../../../src/core/smart/phrase";

describe("finderOf", () => {
  const find = finderOf(["öka", "verka för", "verka"]);

  it.each([
    ["Öka antalet", "Öka"],
    ["Vi ska verka  för det", "verka  för"],
    ["(öka)", "öka"],
    ["verka", "verka"],
  ])("finds words in %j", (sentence, words) => {
    const found = find(sentence);
    expect(found && sentence.slice(found.start, found.end)).toBe(words);
  });

  it.each(["ökad", "köka", "påverka", "verkan", "åöka"])("does not find words inside %j", (sentence) => {
    expect(find(sentence)).toBeUndefined();
  });

  it("finds a word at the end of a compound when asked to", () => {
    expect(finderOf(["guide"], { compounds: true })("en välkomstguide på webben")).toEqual({ start: 3, end: 16 });
    expect(finderOf(["guide"], { compounds: true })("guidebok")).toBeUndefined();
  });

  it("always points at text that reads as one of the words", () => {
    const part = fc.constantFrom("öka", "verka", " ", "för", "å", "Ö", "KA", ".", "\u00a0");
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const sentence = parts.join("");
        const found = find(sentence);
        if (found) expect(sentence.slice(found.start, found.end)).toMatch(/^(?:öka|verka\s+för|verka)$/iu);
      }),
    );
  });
});
