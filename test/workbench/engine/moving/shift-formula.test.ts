import { deletion, insertion } from "../../../../src/workbench/engine/moving/shift";
import { forgetSheetIn, renameSheetIn, shiftFormula } from "../../../../src/workbench/engine/moving/shift-formula";

describe("shiftFormula", () => {
  const twoRowsAtThree = insertion({ top: 2, left: 0, bottom: 3, right: 16_383 }, "Down");

  it.each([
    ["A2", "A2"],
    ["A3", "A5"],
    ["$A$3:B10", "$A$5:B12"],
    ["SUM(A1:A3)*2", "SUM(A1:A5)*2"],
    ["A:C", "A:C"],
    ["3:4", "5:6"],
    ["$3:$4", "$5:$6"],
    ['Plan!A3&"A3"', 'Plan!A5&"A3"'],
    ["'Plan'!A3", "'Plan'!A5"],
    ["Annat!A3", "Annat!A3"],
    ["LOG10(A3)", "LOG10(A5)"],
    ["Tabell1[A3]", "Tabell1[A3]"],
    ["MÅL3+A3", "MÅL3+A5"],
  ])("moves the references of %p as %p", (before, after) => {
    expect(shiftFormula(before, "Plan", "Plan", twoRowsAtThree)).toBe(after);
  });

  it("says #REF! where the cells are gone", () => {
    const gone = deletion({ top: 2, left: 0, bottom: 3, right: 16_383 }, "Up");
    expect(shiftFormula("A3+A10", "Plan", "Plan", gone)).toBe("#REF!+A8");
    expect(shiftFormula("SUM(A2:A6)", "Plan", "Plan", gone)).toBe("SUM(A2:A4)");
  });

  it("leaves references without a sheet alone on another sheet", () => {
    expect(shiftFormula("A3+Plan!A3", "Annat", "Plan", twoRowsAtThree)).toBe("A3+Plan!A5");
  });

  it("moves columns", () => {
    const column = insertion({ top: 0, left: 1, bottom: 1_048_575, right: 1 }, "Right");
    expect(shiftFormula("A1+B1+$C$2", "Plan", "Plan", column)).toBe("A1+C1+$D$2");
  });
});

describe("renameSheetIn", () => {
  it("writes the new name in place of the old one", () => {
    expect(renameSheetIn("Plan!A1+'plan'!B2+Annat!C3", "Plan", "'Ny plan'")).toBe("'Ny plan'!A1+'Ny plan'!B2+Annat!C3");
  });
});

describe("forgetSheetIn", () => {
  it("says #REF! for cells of a sheet that is gone", () => {
    expect(forgetSheetIn("SUM('It''s'!A1:B2)+Plan!C3", "It's")).toBe("SUM(#REF!)+Plan!C3");
  });
});
