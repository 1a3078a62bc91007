import { cellOf, formatKind } from "../../../src/core/register/spreadsheet-cell";

describe("formatKind", () => {
  it.each([
    ["General", "number"],
    ["@", "number"],
    ["0.00", "number"],
    ["yyyy-mm-dd", "day"],
    ["m/d/yyyy", "day"],
    ['d" "mmmm" "yyyy', "day"],
    ["[$-41D]d mmmm yyyy;@", "day"],
    ["yyyy-mm-dd hh:mm", "day"],
    ["mmmm yyyy", "month"],
    ["mmm-yy", "month"],
    ["yyyy", "year"],
    ["hh:mm", "number"],
    ["mm:ss", "number"],
    ["0%", "share"],
    ["0.0 %", "share"],
    ['0 "dagar"', "number"],
    ["[Red]0", "number"],
  ])("reads %s as %s", (format, kind) => {
    expect(formatKind(format)).toBe(kind);
  });
});

describe("cellOf", () => {
  it("keeps a month a month", () => {
    expect(cellOf(46082, "mmmm yyyy", false)).toEqual({ day: "2026-03-01", precision: "month" });
  });

  it("takes an empty text for blank and an error for an error", () => {
    expect(cellOf("", "General", false)).toBeNull();
    expect(cellOf("#N/A", "General", true)).toEqual({ error: "#N/A" });
    expect(cellOf("#N/A", "General", false)).toBe("#N/A");
  });

  it("leaves a number that is no day a number, though it is formatted as one", () => {
    expect(cellOf(-5, "yyyy-mm-dd", false)).toBe(-5);
  });
});
