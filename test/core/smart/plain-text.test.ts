import fc from "fast-check";
import { plainText } from "../../../src/core/smart/plain-text";

describe("plainText", () => {
  it.each([
    ["Öka  antalet", "öka  antalet"],
    ["a\u0308lska".normalize("NFD"), "älska"],
    ["50\u00a0%", "50 %"],
    ["2026–2028", "2026-2028"],
    ["”Agenda” ‘x’", " agenda   x "],
    ["students’ plan’s", "students' plan's"],
    ["- Ta fram", "  ta fram"],
    ["• Ta fram", "  ta fram"],
    ["2. Ta fram", "   ta fram"],
    ["b) Ta fram", "   ta fram"],
    ["1 850 platser", "1 850 platser"],
    ["stu\u00addent", "student"],
  ])("reads %j as %j", (typed, plain) => {
    expect(plainText(typed).text).toBe(plain);
  });

  it("tells where each character stands in the text as typed", () => {
    const typed = "Lo\u0308pande – ”dialog”";
    const { text, typedAt } = plainText(typed);
    const at = text.indexOf("dialog");
    expect(typed.slice(typedAt(at), typedAt(at + 6))).toBe("dialog");
  });

  it("never points outside the text, nor backwards", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const { text, typedAt } = plainText(typed);
        const places = Array.from({ length: text.length + 1 }, (_, at) => typedAt(at));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.at(-1)).toBe(typed.length);
      }),
    );
  });
});
