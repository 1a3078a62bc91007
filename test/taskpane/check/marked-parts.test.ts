import * as fc from "fast-check";
import { markedParts } from "../../../src/taskpane/check/marked-parts";

describe("markedParts", () => {
  it("cuts a text where its evidence starts and ends", () => {
    expect(markedParts({ value: "Verka för fler bostäder", evidence: [{ start: 0, end: 9 }] })).toEqual([
      { start: 0, words: "Verka för", isMarked: true },
      { start: 9, words: " fler bostäder", isMarked: false },
    ]);
  });

  it("leaves a text without evidence whole", () => {
    expect(markedParts({ value: "Minst 40 bostäder", evidence: [] })).toEqual([
      { start: 0, words: "Minst 40 bostäder", isMarked: false },
    ]);
  });

  it("always gives the text back, wherever the evidence points", () => {
    const evidence = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), evidence, (value, places) => {
        const parts = markedParts({ value, evidence: places });
        expect(parts.map(({ words }) => words).join("")).toBe(value);
        expect(new Set(parts.map(({ start }) => start)).size).toBe(parts.length);
      }),
    );
  });
});
