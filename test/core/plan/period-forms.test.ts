import fc from "fast-check";
import { readPeriod } from "../../../src/core/plan/period";
import { plainForm, repairs } from "../../../src/core/plan/period-forms";

describe("plainForm", () => {
  it.each([
    ["ht-26", "HT 2026"],
    ["vt 27", "VT 2027"],
    ["HT-2026", "HT 2026"],
    ["q3 2026", "Q3 2026"],
    ["kv1-26", "Q1 2026"],
    ["2027-3-5", "2027-03-05"],
    ["20270305", "2027-03-05"],
  ])("writes %j as %j", (typed, plain) => {
    expect(plainForm(typed)).toBe(plain);
  });

  it.each(["HT 2026", "HT26", "VT20", "Q3 2026", "K3 2026", "2026-03-05", "hösten 2019", "31/3 2026", "2026", "snart"])(
    "leaves %j as it is",
    (typed) => {
      expect(plainForm(typed)).toBeUndefined();
    },
  );

  it("always means the same time", () => {
    const sloppy = fc
      .tuple(
        fc.constantFrom("vt", "HT", "q1", "K4"),
        fc.constantFrom("", " ", "-", " - "),
        fc.integer({ min: 0, max: 99 }),
      )
      .map(([name, sign, year]) => `${name}${sign}${String(year).padStart(2, "0")}`);
    fc.assert(
      fc.property(sloppy, (typed) => {
        const plain = plainForm(typed);
        const [was, is] = [readPeriod(typed), plain === undefined ? undefined : readPeriod(plain)];
        if (was && is) expect([is.first, is.last]).toEqual([was.first, was.last]);
        if (plain !== undefined) expect(is).toBeDefined();
      }),
    );
  });
});

describe("repairs", () => {
  it.each([
    ["HT.2026", "HT 2026", true],
    ["hösten 2026!", "hösten 2026", true],
    ["(VT 2027)", "VT 2027", true],
    ["2026/03/31", "2026-03-31", true],
    ["31-03-2026", "2026-03-31", true],
    ["ca hösten 2026", "hösten 2026", false],
    ["VT 2027?", "VT 2027", false],
    ["2027 (prel)", "2027", false],
  ])("takes %j for %j", (typed, value, isSafe) => {
    expect(repairs(typed)[0]).toEqual({ value, isSafe });
  });

  it.each(["snart", "03-04-2026", "2026-13-01", "", "?", "x".repeat(5000)])("does not guess at %j", (typed) => {
    expect(repairs(typed)).toEqual([]);
  });
});
