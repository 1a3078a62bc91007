import { judge } from "../../../../src/core/smart/judge";
import { lexiconsWith } from "../../../../src/core/smart/words/lexicons";
import { noSupport } from "../../../../src/core/smart/verdict";

describe("lexiconsWith", () => {
  const ofPlan = lexiconsWith([
    { word: "bryggan", language: "sv", kind: "thing" },
    { word: "lathund", language: "sv", kind: null },
  ]);
  const meetsM = (sentence: string, lexicons = ofPlan) => judge(sentence, noSupport, lexicons).M.met;

  it("knows what a plan has added", () => {
    expect(meetsM("Ta fram Bryggan", lexiconsWith([]))).toBe(false);
    expect(meetsM("Ta fram Bryggan")).toBe(true);
  });

  it("does not know what a plan has struck", () => {
    expect(meetsM("Lathund för nya studenter", lexiconsWith([]))).toBe(true);
    expect(meetsM("Lathund för nya studenter")).toBe(false);
  });

  it("leaves the other language and the other words as they are", () => {
    expect(meetsM("Publish a guide for new students")).toBe(true);
    expect(meetsM("Ta fram en handbok")).toBe(true);
  });
});
