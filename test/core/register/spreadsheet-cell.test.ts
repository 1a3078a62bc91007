import { cellOf, formatKind } from "../../../src/core/register/spreadsheet-cell";
import { formatCases } from "../../support/number-formats";

describe("formatKind", () => {
  it.each(formatCases)("reads %s as %s", (format, kind) => {
    expect(formatKind(format)).toBe(kind === "time" ? "number" : kind);
  });
});

describe("cellOf", () => {
  it("keeps a month a month", () => {
    expect(cellOf(46082, "mmmm yyyy", false)).toEqual({ day: "2026-03-01", precision: "month" });
  });

  it("counts from 1904 in a workbook that does", () => {
    expect(cellOf(46112 - 1462, "yyyy-mm-dd", false, true)).toEqual({ day: "2026-03-31", precision: "day" });
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
