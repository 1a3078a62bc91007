import { viewOf } from "../../src/core/plan/plan-view";
import { readPlan, tableNames } from "../../src/core/register/read-plan";
import { statusPages } from "../../src/core/status/status-pages";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { inventedPlan } from "../../src/samples/invented";
import { registerBook } from "../../src/samples/register-book";
import { createHost } from "../../src/workbench/engine/host";
import { makeCell, type Book } from "../../src/xlsx/book";
import { officeClient, type OfficeClient } from "../support/office-client";
import { aRegisterBook } from "../support/registers";

/** Excel on the web refuses more in one answer or request. */
const limit = 5_000_000;

/** The client's own last word after each batch, in which it lets go of its ranges. */
const release = 1;

describe("round trips of excelWorkbook", () => {
  let stop = () => {};
  afterEach(() => stop());
  const clientOn = (book: Book, onRequest: (request: string) => void = () => {}): OfficeClient => {
    const session = createHost(book).openSession({ name: "Åsa", color: "#0F6CBD" });
    const client = officeClient(session, {
      transport(request) {
        onRequest(request);
        const answer = session.runBatch(request);
        expect(Math.max(request.length, answer.length)).toBeLessThan(limit);
        return answer;
      },
    });
    stop = client.install();
    return client;
  };

  it("are two for a plan of words only", async () => {
    const client = clientOn(aRegisterBook({ goals: [] }));
    await excelWorkbook.readTables(tableNames);
    expect(client.stats.requests).toBe(2 + release);
  });

  it("are three where numbers stand, whose formats tell what they are", async () => {
    const book = aRegisterBook();
    makeCell(
      book.sheets.find(({ name }) => name === "Mål")!,
      1,
      4,
    ).value = 0.5;
    const client = clientOn(book);
    await excelWorkbook.readTables(tableNames);
    expect(client.stats.requests).toBe(3 + release);
  });

  it("are at most 4 + ⌈bytes / 4 MB⌉ for 10,000 activities, each within Excel's limit", async () => {
    const plan = inventedPlan();
    const some = plan.activities ?? [];
    const activities = Array.from({ length: 10_000 }, (_, at) => ({
      ...some[at % some.length],
      id: `A-${at}`,
      other: "x".repeat(400),
    }));
    const client = clientOn(registerBook({ ...plan, activities }));
    const { tables } = await excelWorkbook.readTables(tableNames);
    expect(tables.find(({ name }) => name === "PlanActivities")!.rows).toHaveLength(10_000);
    expect(client.stats.bytesIn).toBeGreaterThan(6_000_000);
    expect(client.stats.requests).toBeLessThanOrEqual(3 + release + Math.ceil(client.stats.bytesIn / 4_000_000));
  });

  it("are repeated when a colleague moves rows between two of them", async () => {
    const plan = inventedPlan();
    const some = plan.activities ?? [];
    const activities = Array.from({ length: 3000 }, (_, at) => ({ ...some[at % some.length], id: `A-${at}` }));
    const book = registerBook({ ...plan, activities });
    const rows = book.sheets.find(({ name }) => name === "Aktiviteter")!.rows;
    let requests = 0;
    clientOn(book, () => {
      if (++requests === 3) rows.push(...rows.splice(1, 1));
    });
    const { tables } = await excelWorkbook.readTables(tableNames);
    const ids = tables.find(({ name }) => name === "PlanActivities")!.rows.map((row) => row.at(-1));
    expect(new Set(ids).size).toBe(3000);
    expect(ids.at(-1)).toBe("A-0");
  });

  it("give up with a sentence when rows never come to rest", async () => {
    const plan = inventedPlan();
    const some = plan.activities ?? [];
    const activities = Array.from({ length: 3000 }, (_, at) => ({ ...some[at % some.length], id: `A-${at}` }));
    const book = registerBook({ ...plan, activities });
    const rows = book.sheets.find(({ name }) => name === "Aktiviteter")!.rows;
    clientOn(book, () => rows.push(...rows.splice(1, 1)));
    await expect(excelWorkbook.readTables(tableNames)).rejects.toMatchObject({ code: "keeps-changing" });
  });

  it("are three for all status sheets of a plan, made or made again", async () => {
    const client = clientOn(registerBook(inventedPlan()));
    const pages = statusPages(viewOf(readPlan((await excelWorkbook.readTables(tableNames)).tables).plan), "2026-11-22");
    for (const _ of ["made", "made again"]) {
      const before = client.stats.requests;
      await excelWorkbook.writePages(pages);
      expect(client.stats.requests - before).toBe(3 + release);
    }
  });
});
