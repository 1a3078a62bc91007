import { dayOfSerial } from "../../../src/core/register/day-serial";

describe("dayOfSerial", () => {
  it("counts as Excel does", () => {
    expect(dayOfSerial(46112)).toBe("2026-03-31");
    expect(dayOfSerial(61)).toBe("1900-03-01");
    expect(dayOfSerial(45351)).toBe("2024-02-29");
  });

  it("leaves the time out", () => {
    expect(dayOfSerial(46112.75)).toBe("2026-03-31");
  });

  it("gives nothing for numbers that are no day of a plan", () => {
    expect([dayOfSerial(60), dayOfSerial(-1), dayOfSerial(109575), dayOfSerial(NaN)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("always agrees with the calendar", () => {
    for (let serial = 61; serial < 109575; serial += 13) {
      expect(dayOfSerial(serial)).toBe(
        new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10),
      );
    }
  });
});
