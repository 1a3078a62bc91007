import fc from "fast-check";
import { dayInWords, dayOf, monthLength, monthNumber, readDay } from "../../../src/core/plan/day";

describe("readDay", () => {
  it.each([
    ["2026-03-31", "2026-03-31"],
    ["2026-3-1", "2026-03-01"],
    ["2026.03.31", "2026-03-31"],
    ["20260331", "2026-03-31"],
    [" 2028-02-29 ", "2028-02-29"],
    ["2000-02-29", "2000-02-29"],
  ])("reads %j", (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it.each([
    "2026-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-0331",
    "2026-03.31",
    "2026031",
    "1899-12-31",
  ])("leaves %j, which no calendar has", (typed) => {
    expect(readDay(typed)).toBeUndefined();
  });

  it("always reads back the day it is given", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const iso = dayOf(year, month, day);
          expect(iso === undefined).toBe(day > monthLength(year, month));
          if (iso) expect(readDay(iso)).toBe(iso);
        },
      ),
    );
  });
});

describe("dayInWords", () => {
  it("writes a day as running text does", () => {
    expect(dayInWords("2026-11-22", "sv")).toBe("den 22 november 2026");
    expect(dayInWords("2026-11-02", "en")).toBe("2 November 2026");
  });
});

describe("monthNumber", () => {
  it.each([
    ["mars", 3],
    ["Mar.", 3],
    ["sept", 9],
    ["oktober", 10],
    ["October", 10],
    ["May", 5],
  ])("knows %j", (name, month) => {
    expect(monthNumber(name)).toBe(month);
  });

  it.each(["ma", "marsch", "", "höst"])("does not guess at %j", (name) => {
    expect(monthNumber(name)).toBeUndefined();
  });
});
