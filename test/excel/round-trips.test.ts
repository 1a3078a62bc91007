import { gateWorkbook, writeReport } from "../../src/app/gate-plan";
import { viewOf } from "../../src/core/plan/plan-view";
import { readPlan, tableNames } from "../../src/core/register/read-plan";
import { statusPages } from "../../src/core/status/status-pages";
import { fileWorkbook } from "../../src/files/file-workbook";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { inventedPlan } from "../../src/samples/invented";
import { registerBook } from "../../src/samples/register-book";
import { createHost } from "../../src/workbench/engine/host";
import { changeCell, type Book, type Sheet } from "../../src/xlsx/book";
import { officeClient, type OfficeClient } from "../support/office-client";
import { aRegisterBook } from "../support/registers";
import { today } from "../support/today";

/** What happens between the add-in and Excel, which on the web refuses more than 5 MB in one answer or request. */
type Wire = {
  readonly onRequest?: () => unknown;
  /** Refuses an answer that is too large, as Excel does, where it would be a fault of the test otherwise. */
  readonly refusing?: boolean;
  readonly limit?: number;
};

/** The client's own last word after each batch, in which it lets go of its ranges. */
const release = 1;

describe("round trips of excelWorkbook", () => {
  let stop = () => {};
  afterEach(() => stop());
  const clientOn = (book: Book, { onRequest, refusing, limit = 5_000_000 }: Wire = {}): OfficeClient => {
    const session = createHost(book).openSession({ name: "Åsa", color: "#0F6CBD" });
    const client = officeClient(session, {
      transport(request) {
        onRequest?.();
        const answer = session.runBatch(request);
        if (refusing && answer.length > limit) return tooLarge;
        expect(Math.max(request.length, answer.length)).toBeLessThan(limit);
        return answer;
      },
    });
    stop = client.install();
    return client;
  };

  it("are three to look at the sheets, and two to read ranges of all of them", async () => {
    const client = clientOn(aRegisterBook());
    const { sheets } = await excelWorkbook.lookAtSheets();
    expect(client.stats.requests).toBe(3 + release);
    await excelWorkbook.readRanges(sheets.flatMap(({ used }) => used ?? []));
    expect(client.stats.requests).toBe(3 + release + 2 + release);
  });

  it("are two for a plan of words only", async () => {
    const client = clientOn(aRegisterBook({ goals: [] }));
    await excelWorkbook.readTables(tableNames);
    expect(client.stats.requests).toBe(2 + release);
  });

  it("are three where numbers stand, whose formats tell what they are", async () => {
    const book = aRegisterBook();
    changeCell(
      book.sheets.find(({ name }) => name === "Mål")!,
      1,
      4,
      { value: 0.5 },
    );
    const client = clientOn(book);
    await excelWorkbook.readTables(tableNames);
    expect(client.stats.requests).toBe(3 + release);
  });

  it("are still two for a plan of 150 activities", async () => {
    const client = clientOn(aRegisterBook({ goals: [], activities: aCopyOf(guide, 150) }));
    await excelWorkbook.readTables(tableNames);
    expect(client.stats.requests).toBe(2 + release);
  });

  it("are at most 5 + ⌈bytes / 4 MB⌉ for 10,000 activities, each within Excel's limit", async () => {
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
    expect(client.stats.requests).toBeLessThanOrEqual(4 + release + Math.ceil(client.stats.bytesIn / 4_000_000));
  });

  it("are as few for fewer rows of long texts", async () => {
    const long = { ...guide, progressNote: "n".repeat(4000), workingNote: "w".repeat(2500) };
    const client = clientOn(aRegisterBook({ goals: [], activities: aCopyOf(long, 900) }));
    const { tables } = await excelWorkbook.readTables(tableNames);
    expect(tables.find(({ name }) => name === "PlanActivities")!.rows).toHaveLength(900);
    expect(client.stats.requests).toBeLessThanOrEqual(4 + release + Math.ceil(client.stats.bytesIn / 4_000_000));
  });

  it("ask for less when an answer is too large all the same", async () => {
    const activities = aCopyOf(guide, 900).map((activity, at) =>
      at < 300 ? activity : { ...activity, workingNote: "w".repeat(20_000) },
    );
    const client = clientOn(aRegisterBook({ goals: [], activities }), { refusing: true });
    const { tables } = await excelWorkbook.readTables(tableNames);
    expect(tables.find(({ name }) => name === "PlanActivities")!.rows).toHaveLength(900);
    expect(client.stats.requests).toBeLessThan(16);
  });

  it("end with a sentence when a single row is too large", async () => {
    const long = { ...guide, workingNote: "w".repeat(20_000) };
    clientOn(aRegisterBook({ activities: aCopyOf(long, 8) }), { refusing: true, limit: 15_000 });
    await expect(excelWorkbook.readTables(["PlanActivities"])).rejects.toMatchObject({ code: "too-large" });
  });

  it("read the formats of many rows in parts, too", async () => {
    const book = aRegisterBook({ activities: aCopyOf(guide, 20_000) });
    const { rows, tables } = book.sheets.find(({ name }) => name === "Aktiviteter")!;
    const at = ["Start", "Klart senast", "Nr", "Förankrad", "Beslut"].map((heading) =>
      tables[0]!.columns.findIndex(({ name }) => name === heading),
    );
    for (const row of rows.slice(1)) {
      for (const column of at) row!.cells[column] = { value: 46112, style: { numberFormat: '[$-41D]d mmmm yyyy" "' } };
    }
    const client = clientOn(book);
    const activities = (await excelWorkbook.readTables(["PlanActivities"])).tables[0]!;
    expect(activities.rows[19_999]![at[1]!]).toEqual({ day: "2026-03-31", precision: "day" });
    expect(client.stats.requests).toBeLessThanOrEqual(4 + release + Math.ceil(client.stats.bytesIn / 4_000_000));
  });

  it("read a table dragged down to 150,000 rows", async () => {
    const book = aRegisterBook();
    book.sheets.find(({ name }) => name === "Områden")!.tables[0]!.area.bottom = 150_000;
    clientOn(book);
    expect((await excelWorkbook.readTables(["PlanAreas"])).tables[0]!.rows).toHaveLength(150_000);
  });

  it("are repeated when a row or a column comes or goes between finding a table and reading it", async () => {
    const changes: ((sheet: Sheet) => void)[] = [
      ({ rows, tables }) => {
        rows.splice(1, 1);
        tables[0]!.area.bottom -= 1;
      },
      ({ rows, tables }) => {
        for (const row of rows) row!.cells.unshift({ value: null });
        tables[0]!.columns.unshift({ name: "Min egen" });
        tables[0]!.area.right += 1;
      },
    ];
    for (const change of changes) {
      const book = aRegisterBook({ goals: [] });
      const activities = book.sheets.find(({ name }) => name === "Aktiviteter")!;
      changeCell(activities, 4, 3, { value: "Under tabellen" });
      let requests = 0;
      clientOn(book, { onRequest: () => ++requests === 2 && change(activities) });
      const { headings, rows } = (await excelWorkbook.readTables(["PlanActivities"])).tables[0]!;
      const texts = ["Ta fram en guide", "Öppna ett kontor", "=1+1 är två"];
      expect(rows.map((row) => row[headings.indexOf("Aktivitet")])).toEqual(texts.slice(-rows.length));
      expect(rows).toHaveLength(activities.tables[0]!.area.bottom);
      stop();
    }
  });

  it("are repeated when a colleague moves rows between two of them", async () => {
    const plan = inventedPlan();
    const some = plan.activities ?? [];
    const activities = Array.from({ length: 3000 }, (_, at) => ({ ...some[at % some.length], id: `A-${at}` }));
    const book = registerBook({ ...plan, activities });
    const rows = book.sheets.find(({ name }) => name === "Aktiviteter")!.rows;
    let requests = 0;
    clientOn(book, { onRequest: () => ++requests === 3 && rows.push(...rows.splice(1, 1)) });
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
    clientOn(book, { onRequest: () => rows.push(...rows.splice(1, 1)) });
    await expect(excelWorkbook.readTables(tableNames)).rejects.toMatchObject({ code: "keeps-changing" });
  });

  it("are three for the report of a plan with thousands of findings, made or made again", async () => {
    const activities = Array.from({ length: 1_000 }, (_, at) => ({ activity: `Aktivitet ${at}`, id: `A-${at}` }));
    const book = aRegisterBook({ activities });
    const client = clientOn(book);
    const report = await gateWorkbook(fileWorkbook(book), { today, version: "0.1.0" });
    expect(report.checked.findings.length).toBeGreaterThan(2_000);
    for (let time = 0; time < 2; time++) {
      const before = client.stats.requests;
      await writeReport(excelWorkbook, report);
      expect(client.stats.requests - before).toBe(3 + release);
    }
    expect(book.sheets.find(({ name }) => name === "Kontrollrapport")!.rows.length).toBeLessThan(1_500);
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

// Helpers

const guide = { area: "Studentliv", activity: "Ta fram en guide", status: "Genomförd" };

function aCopyOf<Row extends object>(row: Row, times: number): (Row & { id: string })[] {
  return Array.from({ length: times }, (_, at) => ({ ...row, id: `A-${at}` }));
}

const tooLarge = JSON.stringify({
  Results: [],
  Error: { Code: "ResponsePayloadSizeLimitExceeded", Message: "", Location: "", HttpStatusCode: 413, ActionIndex: 0 },
});
