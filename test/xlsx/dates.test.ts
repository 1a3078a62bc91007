import fc from "fast-check";
import { datePrecision, dayToSerial, isoToSerial, serialToDay } from "../../src/xlsx/dates";
import { formatCases } from "../support/number-formats";

describe("serialToDay and dayToSerial", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [45_351, "2024-02-29"],
    [46_112, "2026-03-31"],
    [2_958_465, "9999-12-31"],
  ])("take %d for %s and back", (serial, day) => {
    expect(serialToDay(serial)).toBe(day);
    expect(dayToSerial(day)).toBe(serial);
  });

  it("leave out the time of day", () => {
    expect(serialToDay(46_112.999)).toBe("2026-03-31");
  });

  it("count from 1904 in workbooks that do", () => {
    expect(serialToDay(0, true)).toBe("1904-01-01");
    expect(dayToSerial("2026-03-31", true)).toBe(46_112 - 1462);
  });

  it.each([0, -1, 60, 2_958_466, NaN, Infinity])("know no day for %d", (serial) => {
    expect(serialToDay(serial)).toBeUndefined();
  });

  it.each(["1900-02-29", "2026-02-29", "2026-13-01", "2026-3-31", "1899-12-31", "mars 2026", ""])(
    "know no number for %j",
    (day) => {
      expect(dayToSerial(day)).toBeUndefined();
    },
  );

  it("always lead back to where they started", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.boolean(), (serial, date1904) => {
        fc.pre(!date1904 || serial <= 2_958_465 - 1462);
        expect(dayToSerial(serialToDay(serial, date1904)!, date1904)).toBe(serial);
      }),
    );
  });
});

describe("isoToSerial", () => {
  it("takes a day with or without a time", () => {
    expect(isoToSerial("2026-03-31")).toBe(46_112);
    expect(isoToSerial("2026-03-31T12:00:00Z")).toBe(46_112.5);
    expect(isoToSerial("snart")).toBeUndefined();
  });
});

describe("datePrecision", () => {
  it.each([...formatCases, ["", "number"] as const])("sees in %j a %s", (format, kind) => {
    expect(datePrecision(format)).toBe(kind === "share" || kind === "number" ? undefined : kind);
  });
});
