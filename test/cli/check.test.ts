import type { Workbook } from "../../src/app/workbook";
import { check } from "../../src/cli/check";
import { MemoryWorkbook } from "../support/memory-workbook";
import { anActivity, snapshotsOf } from "../support/plans";

describe("check", () => {
  it("puts the findings below each other, whatever the lengths of their addresses", async () => {
    const { output } = await check(workbookOf(12), "en", false);
    const lines = output.split("\n").slice(0, -1);
    expect(new Set(lines.map((line) => line.indexOf("error")))).toEqual(new Set([lines[0]!.indexOf("error")]));
  });

  it("lists as many findings as there are", async () => {
    const { output } = await check(workbookOf(140_000), "sv", false);
    expect(output.endsWith("140000 fel, 0 varningar, 0 råd")).toBe(true);
  });
});

// Helpers

function workbookOf(faulty: number): Workbook {
  const activities = Array.from({ length: faulty }, (_, at) => anActivity({ id: `A-${at}`, responsible: null }));
  return new MemoryWorkbook(snapshotsOf({ activities }));
}
