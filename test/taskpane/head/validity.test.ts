import { validityOf } from "../../../src/taskpane/head/validity";
import { aPlan } from "../../support/plans";

describe("validityOf", () => {
  it("tells whole years as years", () => {
    expect(validity("2019-01-01", "2020-12-31")).toBe("2019–2020");
    expect(validity("2019", "2020")).toBe("2019–2020");
    expect(validity("2026-01-01", "2026-12-31")).toBe("2026");
  });

  it("tells other periods as they were typed", () => {
    expect(validity("hösten 2025", "2028-06-30")).toBe("hösten 2025 – 2028-06-30");
  });

  it("tells the end that is known, or nothing", () => {
    expect(validity("2019-01-01", null)).toBe("2019-01-01");
    expect(validity(null, null)).toBe("");
  });
});

// Helpers

function validity(validFrom: string | null, validTo: string | null): string {
  return validityOf(aPlan({ validFrom, validTo }).facts);
}
