import { validity } from "../../../src/core/plan/validity";
import { aPlan } from "../../support/plans";

describe("validity", () => {
  it("tells whole years as years", () => {
    expect(between("2019-01-01", "2020-12-31")).toBe("2019–2020");
    expect(between("2019", "2020")).toBe("2019–2020");
    expect(between("2026-01-01", "2026-12-31")).toBe("2026");
  });

  it("tells other periods as they were typed", () => {
    expect(between("hösten 2025", "2028-06-30")).toBe("hösten 2025 – 2028-06-30");
    expect(between("2026-01-01", "tills vidare")).toBe("2026-01-01 – tills vidare");
  });

  it("tells the end that is known, or nothing", () => {
    expect(between("2019-01-01", null)).toBe("2019-01-01");
    expect(between(null, null)).toBe("");
  });
});

// Helpers

function between(validFrom: string | null, validTo: string | null): string {
  return validity(aPlan({ validFrom, validTo }));
}
