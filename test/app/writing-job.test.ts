import { carryOut, type WritingJob } from "../../src/app/writing-job";
import { sayEnd, sayTaken } from "../../src/app/say-outcomes";
import type { Workbook } from "../../src/app/workbook";
import { WorkbookError } from "../../src/app/workbook-error";

const text = { sv: "", en: "" };
const column = { heading: "Status", index: 0 };
const job: WritingJob = {
  what: text,
  cells: [{ target: { table: "T", title: text, column, row: null }, seen: null, value: "Klar" }],
  rows: [
    {
      table: "T",
      title: text,
      idColumn: null,
      columns: [{ column, tells: true }],
      rows: ["Ny", "Annan"].map((cell) => ({ id: cell, cells: [cell] })),
    },
  ],
  remove: [{ table: "T", title: text, columns: [column], rows: [["Gammal"], ["Äldre"]] }],
};

describe("carryOut", () => {
  it("tells what a write took from a colleague, though the work was stopped after it", async () => {
    const end = await done({ appendRows: async () => Promise.reject(new WorkbookError("session-lost")) });
    expect(end.refused?.code).toBe("session-lost");
    expect(sayTaken(end)?.text.sv).toMatch(/^Samtidigt skrev en kollega ”Bos ord”/);
  });

  it("counts the rows that did not get there, and those that somebody has changed and are left", async () => {
    const end = await done({ removeRows: async () => 1 });
    expect([end.notAdded, end.notRemoved]).toEqual([1, 1]);
    expect(sayEnd(end, undefined)?.text.sv).toMatch(/Raden hann inte läggas till\. En rad står kvar/);
  });

  it("adds no rows that go with a cell which was not written", async () => {
    const end = await done({ writeCells: async () => [{ kind: "conflict", now: "Bos ord" }] });
    expect([end.notAdded, end.outcomes]).toEqual([0, [{ kind: "conflict", now: "Bos ord" }]]);
  });
});

// Helpers

/** Does the job in a workbook that answers like this: a mishap at the cell, and one of two rows added. */
function done(answers: Partial<Workbook>) {
  const never = async (): Promise<never> => Promise.reject(new Error("Nobody asks for this."));
  return carryOut(
    {
      setUpTables: never,
      writeCells: async () => [{ kind: "written", took: ["Bos ord"] }],
      appendRows: async () => ({ standing: ["Ny"], took: [] }),
      removeRows: async () => 2,
      ...answers,
    },
    job,
    { signal: new AbortController().signal, onProgress: () => {}, onCells: () => {}, onRows: () => {} },
  );
}
