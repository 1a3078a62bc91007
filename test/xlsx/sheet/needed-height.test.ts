import { emptySheet, changeCell } from "../../../src/xlsx/book";
import type { Style } from "../../../src/xlsx/model/style";
import { neededHeight, shownHeight } from "../../../src/xlsx/sheet/needed-height";

describe("neededHeight", () => {
  it("is nothing when the usual height will do", () => {
    expect(heightOf("Kort", { wrap: true })).toBeUndefined();
    expect(heightOf("Långt ".repeat(20), {})).toBeUndefined();
    expect(heightOf(12345, { wrap: true })).toBeUndefined();
  });

  it("grows with the lines of a wrapped text", () => {
    expect(heightOf("x".repeat(50), { wrap: true })).toBe(45);
    expect(heightOf("en\ntvå\ntre\nfyra", { wrap: true })).toBe(60);
  });

  it("grows with the font", () => {
    expect(heightOf("Rubrik", { font: { size: 22 } })).toBe(30);
  });

  it("stops where Excel stops", () => {
    expect(heightOf("x".repeat(5000), { wrap: true })).toBe(409);
  });

  it("leaves merged cells out, as Excel does", () => {
    const sheet = sheetWith("x".repeat(50), { wrap: true });
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
    expect(neededHeight(sheet, sheet.rows[0]!, 0)).toBeUndefined();
  });
});

describe("shownHeight", () => {
  it("is what somebody has told, or what the texts need, or the usual", () => {
    const sheet = sheetWith("en\ntvå", { wrap: true });
    expect([shownHeight(sheet, 0), shownHeight(sheet, 1)]).toEqual([30, 15]);
    sheet.rows[0]!.height = 18;
    expect(shownHeight(sheet, 0)).toBe(18);
  });
});

// Helpers

function heightOf(value: string | number, style: Style): number | undefined {
  const sheet = sheetWith(value, style);
  return neededHeight(sheet, sheet.rows[0]!, 0);
}

/** One cell in a column of 20 characters. */
function sheetWith(value: string | number, style: Style) {
  const sheet = emptySheet("Blad1");
  sheet.columns[0] = { width: 20 };
  changeCell(sheet, 0, 0, { value, style });
  return sheet;
}
