import fc from "fast-check";
import type { Locale } from "../../../../src/workbench/engine/engine";
import { readTypedText } from "../../../../src/workbench/engine/typing/typed-text";

describe("readTypedText", () => {
  it.each<[typed: string, value: unknown, format: string | null]>([
    ["1 234,5", 1234.5, "#,##0.00"],
    ["1\u00a0234", 1234, "#,##0"],
    ["1,5", 1.5, null],
    ["-3", -3, null],
    ["+3", 3, null],
    ["1.5", "1.5", null],
    ["50 %", 0.5, "0%"],
    ["12,5%", 0.125, "0.00%"],
    ["1 500 kr", 1500, '#,##0 "kr"'],
    ["1e3", 1000, "0.00E+00"],
    ["SANT", true, null],
    ["falskt", false, null],
    ["TRUE", "TRUE", null],
    ["2026-03-31", 46_112, "m/d/yyyy"],
    ["26-03-31", 46_112, "m/d/yyyy"],
    ["2026-03", 46_082, "mmm-yy"],
    ["31/3", 46_112, "d-mmm"],
    ["1/2", 46_054, "d-mmm"],
    ["31/3 2026", "31/3 2026", null],
    ["mars 2027", 46_447, "mmm-yy"],
    ["31 mars 2026", 46_112, "d-mmm-yy"],
    ["31 mars", 46_112, "d-mmm"],
    ["maj 20", 46_162, "d-mmm"],
    ["march 2027", "march 2027", null],
    ["2026-03-31 12:00", 46_112.5, "m/d/yyyy h:mm"],
    ["08:30", 8.5 / 24, "h:mm"],
    ["#SAKNAS!", { error: "#N/A" }, null],
  ])("reads %p in Swedish as %p", (typed, value, format) => {
    expect(read(typed, "sv-SE")).toEqual(reading(value, format));
  });

  it.each<[typed: string, value: unknown, format: string | null]>([
    ["1,234.5", 1234.5, "#,##0.00"],
    ["1,23", "1,23", null],
    ["$5", 5, "$#,##0"],
    ["(5)", -5, null],
    ["1 1/2", 1.5, "# ?/?"],
    ["29%", 0.29, "0%"],
    ["true", true, null],
    ["SANT", "SANT", null],
    ["2026-03-31", 46_112, "m/d/yyyy"],
    ["3/31/2026", 46_112, "m/d/yyyy"],
    ["3/31/26", 46_112, "m/d/yyyy"],
    ["1/2", 46_024, "d-mmm"],
    ["12/2026", 46_357, "mmm-yy"],
    ["31/3", "31/3", null],
    ["March 31, 2026", 46_112, "d-mmm-yy"],
    ["Mar 2027", 46_447, "mmm-yy"],
    ["mars 2027", "mars 2027", null],
    ["#N/A", { error: "#N/A" }, null],
  ])("reads %p in English as %p", (typed, value, format) => {
    expect(read(typed, "en-US")).toEqual(reading(value, format));
  });

  it.each([
    "VT20",
    "hösten 2019",
    "läsåret 25/26",
    "Q3 2026",
    "2019-2020",
    "HT 2030",
    "maj",
    "KS 2019-695",
    "31/6",
    "2026-02-30",
  ])("leaves %p as text in both languages", (typed) => {
    expect(read(typed, "sv-SE")).toEqual({ value: typed });
    expect(read(typed, "en-US")).toEqual({ value: typed });
  });

  it("takes a leading apostrophe away and remembers it", () => {
    expect(read("'=1+1", "sv-SE")).toEqual({ value: "=1+1", quotePrefix: true });
  });

  it("keeps every text in a cell of format @", () => {
    expect(read("=1+1", "sv-SE", "@")).toEqual({ value: "=1+1" });
    expect(read("1/2", "sv-SE", "@")).toEqual({ value: "1/2" });
  });

  it("reads a text that starts with = as a formula, and + - @ as one that fails", () => {
    expect(read("=SUM(A1:A3)", "sv-SE")).toEqual({ value: null, formula: "SUM(A1:A3)" });
    expect(read("- första punkten", "sv-SE")).toEqual({ value: { error: "#NAME?" }, formula: "- första punkten" });
    expect(read("@home", "sv-SE")).toEqual({ value: { error: "#NAME?" }, formula: "@home" });
    expect(read("=", "sv-SE")).toEqual({ value: "=" });
  });

  it("never throws, and always reads an apostrophe and a text as that text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom<Locale>("sv-SE", "en-US"), (text, locale) => {
        read(text, locale);
        expect(read(`'${text}`, locale).value).toBe(text);
      }),
    );
  });

  it("always reads a whole number as that number", () => {
    fc.assert(fc.property(fc.integer(), (number) => read(String(number), "sv-SE").value === number));
  });
});

// Helpers

function reading(value: unknown, numberFormat: string | null) {
  return numberFormat === null ? { value } : { value, numberFormat };
}

function read(typed: string, locale: Locale, numberFormat = "General") {
  return readTypedText(typed, { locale, today: "2026-06-15", date1904: false, numberFormat });
}
