import fc from "fast-check";
import { cellName } from "../../../src/xlsx/address";
import { shiftFormula } from "../../../src/xlsx/cells/shift-formula";

describe("shiftFormula", () => {
  it.each([
    ["A1+B2", "B3+C4"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
    ["SUM(A1:A3)", "SUM(B3:B5)"],
    ["SUM(A:A,3:4)", "SUM(B:B,5:6)"],
    ["'A1'!A1&Blad2!C3", "'A1'!B3&Blad2!D5"],
    ['"A1"&A1', '"A1"&B3'],
    ["LOG10(A1)+ÅR2026", "LOG10(B3)+ÅR2026"],
    ["Q1!A1", "Q1!B3"],
    ["SUM(Plan[A1])+Plan[[#Headers],[B2]]", "SUM(Plan[A1])+Plan[[#Headers],[B2]]"],
    ["1E5+2.5*A1", "1E5+2.5*B3"],
  ])("moves the cells of %s", (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it("says #REF! of cells that fall off the sheet", () => {
    expect(shiftFormula("A1+B5", -1, 0)).toBe("#REF!+B4");
    expect(shiftFormula("XFD1", 0, 1)).toBe("#REF!");
  });

  it("always leads back when it is moved back", () => {
    const place = fc.tuple(fc.nat(1000), fc.nat(1000));
    fc.assert(
      fc.property(place, place, ([row, column], [down, right]) => {
        const formula = `IF(${cellName(row, column)}>0,"A1",Plan[A1])`;
        expect(shiftFormula(shiftFormula(formula, down, right), -down, -right)).toBe(formula);
      }),
    );
  });
});
