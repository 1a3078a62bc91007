import type { Workbook } from "../../src/app/workbook";
import { check } from "../../src/cli/check";
import { MemoryWorkbook } from "../support/memory-workbook";
import { snapshotsOf } from "../support/plans";
import { today } from "../support/today";

describe("check", () => {
  it("puts the findings below each other, whatever the lengths of their addresses", async () => {
    const { output } = await check(workbookOf(12), "en", false, today);
    const lines = output.split("\n").slice(0, -1);
    expect(new Set(lines.map((line) => line.indexOf("error")))).toEqual(new Set([lines[0]!.indexOf("error")]));
  });

  it("lists as many findings as there are", async () => {
    const { output } = await check(workbookOf(140_000), "sv", false, today);
    expect(output.endsWith("140000 fel, 0 varningar, 0 råd")).toBe(true);
  }, 30_000);
});

// Helpers

function workbookOf(faulty: number): Workbook {
  const status = { status: "Pågår enligt plan", type: "i full gång" };
  return new MemoryWorkbook(snapshotsOf({ statuses: Array.from({ length: faulty }, () => status) }));
}
