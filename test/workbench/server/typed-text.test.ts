import type { Cell } from "../../../src/xlsx/book";
import { typedText } from "../../../src/workbench/server/typed-text";

describe("typedText", () => {
  it.each<[Cell, string, string]>([
    [{ value: "text" }, "text", "text"],
    [{ value: "=no", style: { quotePrefix: true } }, "'=no", "'=no"],
    [{ value: 3, formula: "SUM(A1:A2)" }, "=SUM(A1:A2)", "=SUM(A1:A2)"],
    [{ value: 1234.5, style: { numberFormat: "#,##0" } }, "1234,5", "1234.5"],
    [{ value: 0.07, style: { numberFormat: "0 %" } }, "7%", "7%"],
    [{ value: 46112, style: { numberFormat: "mmmm yyyy" } }, "2026-03-31", "3/31/2026"],
    [{ value: true }, "SANT", "TRUE"],
    [{ value: { error: "#REF!" } }, "#REF!", "#REF!"],
    [{ value: null, style: { fill: "#FF0000" } }, "", ""],
  ])("shows %j as %s in Swedish and %s in English", (cell, swedish, english) => {
    expect(typedText(cell, "sv-SE", false)).toBe(swedish);
    expect(typedText(cell, "en-US", false)).toBe(english);
  });
});
