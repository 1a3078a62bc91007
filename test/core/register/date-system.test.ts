import fc from "fast-check";
import { countsFrom1904, isLikelyDay } from "../../../src/core/register/date-system";
import { dayOfSerial } from "../../../src/core/register/day-serial";

/** 31 March 2026 in a workbook that counts from 1904, which is 30 March 2022 in others. */
const serial = 44650;

describe("countsFrom1904", () => {
  it("tells by the year that a date is shown with", () => {
    expect(countsFrom1904([{ serial, format: "yyyy-mm-dd", text: "2026-03-31" }])).toBe(true);
    expect(countsFrom1904([{ serial, format: "yyyy-mm-dd", text: "2022-03-30" }])).toBe(false);
    expect(countsFrom1904([{ serial: 40765, format: "yyyy-mm-dd", text: "2015-08-11" }])).toBe(true);
    expect(countsFrom1904([{ serial, format: "mmmm yyyy", text: "mars 2026" }])).toBe(true);
    expect(countsFrom1904([{ serial, format: "m/d/yy", text: "3/31/26" }])).toBe(true);
  });

  it("passes over what settles nothing", () => {
    const number = { serial, format: "0", text: "2026" };
    const withoutYear = { serial: 44646, format: "d mmm", text: "26 mar" };
    const doubleMeaning = { serial: 44642, format: "d/m/yy", text: "22/3/26" };
    expect(countsFrom1904([number, withoutYear, doubleMeaning])).toBe(false);
    expect(countsFrom1904([doubleMeaning, { serial, format: "yyyy", text: "2026" }])).toBe(true);
    expect(countsFrom1904([])).toBe(false);
  });

  it("never mistakes one way of counting for the other", () => {
    const days = fc.record({
      serial: fc.integer({ min: 29_000, max: 70_000 }),
      date1904: fc.boolean(),
      format: fc.constantFrom("yyyy-mm-dd", "m/d/yy", "d mmm", "mmmm yyyy"),
    });
    fc.assert(
      fc.property(days, ({ serial: number, date1904, format }) => {
        const text = shown(dayOfSerial(number, date1904)!, format);
        const settled = countsFrom1904([{ serial: number, format, text }]);
        expect(settled && !date1904).toBe(false);
        if (format.includes("yyyy")) expect(settled).toBe(date1904);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("isLikelyDay", () => {
  it("takes days of this age for days, whichever the year they count from, and few other numbers", () => {
    expect([46112, 46112 - 1462, 29221, 73050].every(isLikelyDay)).toBe(true);
    expect([0.58, 300, 2026, 100_000, "46112"].some(isLikelyDay)).toBe(false);
  });
});

// Helpers

function shown(day: string, format: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (format === "m/d/yy") return `${Number(month)}/${Number(date)}/${year.slice(2)}`;
  if (format === "d mmm") return `${Number(date)} mar`;
  return format === "mmmm yyyy" ? `mars ${year}` : day;
}
