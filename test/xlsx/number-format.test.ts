import fc from "fast-check";
import { shownText } from "../../src/xlsx/number-format";
import type { Value } from "../../src/xlsx/book";

const MARCH_31 = 46_112;

describe("shownText", () => {
  it.each<[Value, string, string, string]>([
    [1234.5, "General", "1234,5", "1234.5"],
    [1234.5, "0", "1235", "1235"],
    [1234.5, "0.00", "1234,50", "1234.50"],
    [1234567.891, "#,##0", "1\u00A0234\u00A0568", "1,234,568"],
    [1234567.891, "#,##0.00", "1\u00A0234\u00A0567,89", "1,234,567.89"],
    [0.256, "0%", "26%", "26%"],
    [0.256, "0 %", "26 %", "26 %"],
    [MARCH_31, "yyyy-mm-dd", "2026-03-31", "2026-03-31"],
    [MARCH_31, "mmmm yyyy", "mars 2026", "March 2026"],
    [MARCH_31, "d mmmm yyyy", "31 mars 2026", "31 March 2026"],
    [MARCH_31, "m/d/yyyy", "2026-03-31", "3/31/2026"],
    [MARCH_31, "dddd d mmm", "tisdag 31 mar", "Tuesday 31 Mar"],
    [MARCH_31, "[$-sv-SE]d mmmm yyyy;@", "31 mars 2026", "31 mars 2026"],
    [MARCH_31 + 0.5625, "m/d/yyyy h:mm", "2026-03-31 13:30", "3/31/2026 13:30"],
    [MARCH_31 + 0.5625, "h:mm AM/PM", "1:30 PM", "1:30 PM"],
    [1.5, "[h]:mm", "36:00", "36:00"],
    [45, "@", "45", "45"],
    ["VT 2026", "@", "VT 2026", "VT 2026"],
    ["VT 2026", "0.00", "VT 2026", "VT 2026"],
    [true, "General", "SANT", "TRUE"],
    [{ error: "#N/A" }, "General", "#SAKNAS!", "#N/A"],
    [{ error: "#SPILL!" }, "General", "#SPILL!", "#SPILL!"],
    [null, "0", "", ""],
  ])("shows %j in %s as %s, and in English as %s", (value, format, swedish, english) => {
    expect(shownText(value, format, "sv-SE")).toBe(swedish);
    expect(shownText(value, format, "en-US")).toBe(english);
  });

  it.each<[number, string]>([
    [0, "0"],
    [-7, "-7"],
    [1 / 3, "0.333333333"],
    [0.1 + 0.2, "0.3"],
    [12345678901, "12345678901"],
    [123456789012, "1.23457E+11"],
    [1234567.8912345, "1234567.891"],
    [0.00001234, "0.00001234"],
    [0.0000123456789, "1.23457E-05"],
    [1e21, "1E+21"],
  ])("shows %d in General as %s", (value, shown) => {
    expect(shownText(value, "General", "en-US")).toBe(shown);
  });

  it.each<[number, string, string]>([
    [-3, "0", "-3"],
    [-3, "0;(0)", "(3)"],
    [0, "0;-0;–", "–"],
    [1.005, "0.00", "1.01"],
    [2.5, "0.##", "2.5"],
    [2, "0.##", "2."],
    [5, "000", "005"],
    [0, "#", ""],
    [41327, "000 00", "413 27"],
    [1500, '#,##0 "kr"', "1,500 kr"],
    [1500000, "0.0,,", "1.5"],
    [12345, "0.00E+00", "1.23E+04"],
    [0.5, "# ?/?", "0.5"],
    [12, 'General" st"', "12 st"],
    [-1, "yyyy-mm-dd", "########"],
    [60, "yyyy-mm-dd", "1900-02-29"],
  ])("shows %d in %s as %s", (value, format, shown) => {
    expect(shownText(value, format, "en-US")).toBe(shown);
  });

  it("takes General where no format is given", () => {
    expect(shownText(1.5, undefined, "sv-SE")).toBe("1,5");
  });

  it("always finds something to show, whatever the format", () => {
    const pieces = fc.constantFrom(
      "0",
      "#",
      "?",
      ",",
      ".",
      ";",
      "yyyy",
      "m",
      "d",
      "h",
      "s",
      '"',
      "\\",
      "[",
      "]",
      "%",
      "E+",
      "@",
      "_",
      "*",
      "/",
      "å",
    );
    const formats = fc.array(pieces, { maxLength: 8 }).map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true }), fc.string()), formats, (value, format) => {
        expect(typeof shownText(value, format, "sv-SE")).toBe("string");
      }),
    );
  });
});
