import fc from "fast-check";
import { isBlank, isDate, isError, isShare, typedText } from "../../../src/core/plan/cell";
import { anyCell } from "../../support/arbitrary-tables";

describe("typedText", () => {
  it.each([
    [" Studentliv ", "Studentliv"],
    [40, "40"],
    [2.5, "2,5"],
    [0.1 + 0.2, "0,3"],
    [1234567890123, "1234567890123"],
    [-0.5, "-0,5"],
    [{ share: 0.655 }, "65,5 %"],
    [{ share: 0.07 }, "7 %"],
    [{ day: "2027-03-01", precision: "day" as const }, "2027-03-01"],
    [{ day: "2027-03-01", precision: "month" as const }, "2027-03"],
    [{ day: "2027-03-01", precision: "year" as const }, "2027"],
    [{ error: "#REF!" }, "#REF!"],
    [null, ""],
  ])("says %j as %j", (cell, text) => {
    expect(typedText(cell, "sv")).toBe(text);
  });

  it.each([
    [2.5, "2.5"],
    [{ share: 0.655 }, "65.5%"],
  ])("says %j in English as %j", (cell, text) => {
    expect(typedText(cell, "en")).toBe(text);
  });
});

describe("isBlank", () => {
  it.each([null, "", "  ", "\u00a0", "\n"])("takes %j as nothing", (cell) => {
    expect(isBlank(cell)).toBe(true);
  });

  it.each([0, false, "0", "-", { error: "#N/A" }])("takes %j as something", (cell) => {
    expect(isBlank(cell)).toBe(false);
  });
});

describe("a cell", () => {
  it("is never of two kinds", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect([isBlank(cell), isError(cell), isDate(cell), isShare(cell)].filter(Boolean).length).toBeLessThan(2);
      }),
    );
  });
});
