import fc from "fast-check";
import { bareWords, wordsNumber } from "../../../src/core/rules/alike-words";

const anyLetters = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(..."aÅåÄöŸÿİßµ×A.,–”“ …\u0301\u00a0"), maxLength: 12 }),
);

describe("the number of a text's letters", () => {
  it("is the same for texts that say the same in other letters, signs and spaces", () => {
    fc.assert(
      fc.property(anyLetters, anyLetters, (text, other) => {
        const writings = [
          text,
          other,
          text.toUpperCase(),
          text.normalize("NFD"),
          `”${text}.”`,
          text.replaceAll(" ", " – "),
        ];
        for (const one of writings)
          for (const another of writings)
            if (bareWords(one) === bareWords(another)) expect(wordsNumber(one)).toBe(wordsNumber(another));
      }),
      { numRuns: 500 },
    );
  });

  it("tells texts apart that differ in a letter or a digit", () => {
    const texts = Array.from({ length: 5000 }, (_, at) => `Ta fram en gemensam guide nr ${at}`);
    expect(new Set(texts.map(wordsNumber)).size).toBe(texts.length);
  });
});
