import { editOf, newRowsOf, type ReadRegister } from "../../src/app/edit-of";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { createHost } from "../../src/workbench/engine/host";
import type { Session } from "../../src/workbench/engine/engine";
import { seededChance } from "../../src/workbench/faults/seeded-chance";
import { withFaults, type FaultyDoor } from "../../src/workbench/faults/with-faults";
import { virtualClock } from "../../src/workbench/sharing/clock";
import { changeCell, type Book } from "../../src/xlsx/book";
import { readNow } from "../app/writing-contract";
import { officeClient, type OfficeClient } from "../support/office-client";
import { aRegisterBook } from "../support/registers";
import { virtualTimers } from "../support/virtual-timers";
import { whileTimePasses } from "../support/while-time-passes";

const ACTIVITIES = 5;

describe("writing beside a colleague", () => {
  let book: Book;
  let bo: Session;
  let door: FaultyDoor;
  let client: OfficeClient;
  let read: ReadRegister;
  const random = seededChance(5);
  const clock = virtualClock();
  let stop = () => {};

  const start = async (from = aRegisterBook()) => {
    book = from;
    const host = createHost(book);
    const session = host.openSession({ name: "Åsa", color: "#0F6CBD" });
    bo = host.openSession({ name: "Bo", color: "#107C10" });
    door = withFaults(session, clock, seededChance(7));
    client = officeClient(session, { transport: door, clock });
    const [uninstall, realTime] = [client.install(), virtualTimers(clock)];
    stop = () => (uninstall(), realTime());
    read = await readNow(excelWorkbook);
  };
  afterEach(() => stop());

  const edit = (row: string, value: string) =>
    editOf(read, { table: "activities", row, column: "status" }, value, random);
  const rows = () => newRowsOf(read, "activities", [{ activity: "Bjud in" }, { activity: "Följ upp" }], random);
  const write = (row: string, value: string) => whileTimePasses(clock, excelWorkbook.writeCells([edit(row, value)]));

  it("takes two round trips for a cell, and one in which the client lets go of its ranges", async () => {
    await start();
    client.stats.requests = 0;
    await write("A-BBBBBBBB", "Avbruten");
    expect(client.stats.requests).toBe(3);
  });

  it.each([1, 2, 3])("writes in the row that was meant when a colleague sorts before batch %i", async (batch) => {
    await start();
    door.beforeBatch(batch, () => bo.sortTable(ACTIVITIES, "PlanActivities", [{ column: 3, descending: true }]));
    expect(await write("A-BBBBBBBB", "Avbruten")).toEqual([{ kind: "written" }]);
    expect(statuses()).toEqual({ "A-AAAAAAAA": "Genomförd", "A-BBBBBBBB": "Avbruten", "A-CCCCCCCC": "Uppskjuten" });
  });

  it.each([1, 2, 3])("writes in the row that was meant when a colleague inserts one before batch %i", async (batch) => {
    await start();
    door.beforeBatch(batch, () => bo.insertTableRows(ACTIVITIES, "PlanActivities", 0, 1));
    expect(await write("A-BBBBBBBB", "Avbruten")).toEqual([{ kind: "written" }]);
    expect(statuses()).toEqual({ "A-AAAAAAAA": "Genomförd", "A-BBBBBBBB": "Avbruten", "A-CCCCCCCC": "Uppskjuten" });
  });

  it.each([1, 2])("says that the row is gone when a colleague deletes it before batch %i", async (batch) => {
    await start();
    door.beforeBatch(batch, () => bo.deleteTableRows(ACTIVITIES, "PlanActivities", 1, 1));
    expect(await write("A-BBBBBBBB", "Avbruten")).toEqual([{ kind: "row-gone" }]);
    expect(statuses()).toEqual({ "A-AAAAAAAA": "Genomförd", "A-CCCCCCCC": "Uppskjuten" });
  });

  it.each([1, 2])("keeps what a colleague writes in the cell before batch %i", async (batch) => {
    await start();
    door.beforeBatch(batch, () => bo.typeCells(ACTIVITIES, 2, statusColumn(), [["Uppskjuten"]]));
    expect(await write("A-BBBBBBBB", "Avbruten")).toEqual([{ kind: "conflict", now: "Uppskjuten" }]);
    expect(statuses()["A-BBBBBBBB"]).toBe("Uppskjuten");
  });

  it("tells what a colleague wrote in the moment of the write when another has written over it since", async () => {
    await start();
    const type = (status: string) => bo.typeCells(ACTIVITIES, 2, statusColumn(), [[status]]);
    door.beforeBatch(2, () => type("Uppskjuten"));
    door.beforeBatch(3, () => type("Genomförd"));
    expect(await write("A-BBBBBBBB", "Avbruten")).toEqual([
      { kind: "conflict", now: "Genomförd", took: ["Uppskjuten"] },
    ]);
    expect(statuses()["A-BBBBBBBB"]).toBe("Genomförd");
  });

  it("puts back in the right one of several rows without an ID, also when they move on", async () => {
    const from = aRegisterBook();
    const { rows: lines } = from.sheets[ACTIVITIES]!;
    for (const row of [1, 3]) lines[row]!.cells[idColumn(from)] = { value: null };
    await start(from);
    const sort = (descending: boolean) =>
      bo.sortTable(ACTIVITIES, "PlanActivities", [{ column: statusColumn() - 1, descending }]);
    const before = column("Status").toSorted();
    door.beforeBatch(2, () => sort(false));
    door.beforeBatch(3, () => sort(true));
    door.beforeBatch(5, () => sort(false));
    expect(await write("A-BBBBBBBB", "Avbruten")).toEqual([{ kind: "written" }]);
    const standing = column("Status").map((status, at) =>
      column("ID")[at] === "A-BBBBBBBB" ? "Pågår enligt plan" : status,
    );
    expect(standing.toSorted()).toEqual(before);
  });

  it("puts back what was met by mistake, also when that fails at first", async () => {
    await start();
    door.beforeBatch(2, () => bo.sortTable(ACTIVITIES, "PlanActivities", [{ column: 3, descending: true }]));
    door.faults.add({ kind: "failing-action", action: 2, code: "RequestAborted" }, { on: "next", after: 2, times: 2 });
    expect(await write("A-BBBBBBBB", "Avbruten")).toEqual([{ kind: "written" }]);
    expect(statuses()).toEqual({ "A-AAAAAAAA": "Genomförd", "A-BBBBBBBB": "Avbruten", "A-CCCCCCCC": "Uppskjuten" });
  });

  it.each(Array.from({ length: 12 }, (_, action) => action))(
    "keeps what a colleague has just written or moved when the write fails at action %i",
    async (action) => {
      await start();
      door.beforeBatch(2, () => bo.typeCells(ACTIVITIES, 2, statusColumn(), [["Uppskjuten"]]));
      door.faults.add({ kind: "failing-action", action, code: "RequestAborted" }, { on: "next", after: 1, times: 1 });
      expect(await write("A-BBBBBBBB", "Avbruten")).toEqual([{ kind: "conflict", now: "Uppskjuten" }]);
      expect(statuses()["A-BBBBBBBB"]).toBe("Uppskjuten");
      stop();

      await start();
      door.beforeBatch(2, () => bo.sortTable(ACTIVITIES, "PlanActivities", [{ column: 3, descending: true }]));
      door.faults.add({ kind: "failing-action", action, code: "RequestAborted" }, { on: "next", after: 1, times: 1 });
      expect(await write("A-BBBBBBBB", "Avbruten")).toEqual([{ kind: "written" }]);
      expect(statuses()).toEqual({ "A-AAAAAAAA": "Genomförd", "A-BBBBBBBB": "Avbruten", "A-CCCCCCCC": "Uppskjuten" });
    },
  );

  it("puts a formula back that a colleague writes in the moment of the write", async () => {
    await start();
    door.beforeBatch(2, () => bo.typeCells(ACTIVITIES, 2, statusColumn(), [['="Upp"&"skjuten"']]));
    expect(await write("A-BBBBBBBB", "Avbruten")).toMatchObject([{ kind: "conflict" }]);
    expect(book.sheets[ACTIVITIES]!.rows[2]!.cells[statusColumn()]!.formula).toBe('"Upp"&"skjuten"');
  });

  it("gives no other row its ID when a colleague sorts in the moment of naming a row", async () => {
    const from = aRegisterBook();
    from.sheets[ACTIVITIES]!.rows[2]!.cells[idColumn(from)] = { value: null };
    await start(from);
    door.beforeBatch(2, () => bo.sortTable(ACTIVITIES, "PlanActivities", [{ column: 3, descending: true }]));
    const naming = edit("#2", "Avbruten");
    expect(await whileTimePasses(clock, excelWorkbook.writeCells([naming]))).toEqual([{ kind: "written" }]);
    expect(statuses()).toEqual({
      "A-AAAAAAAA": "Genomförd",
      [naming.naming!.id]: "Avbruten",
      "A-CCCCCCCC": "Uppskjuten",
    });
  });

  it.each([1, 2])("loses no row that a colleague types below the table before batch %i", async (batch) => {
    await start();
    door.beforeBatch(batch, () => bo.typeCells(ACTIVITIES, 4, 1, [["Välfärd", "", "Bos rad"]]));
    const news = rows();
    await whileTimePasses(clock, excelWorkbook.appendRows(news));
    expect(column("Aktivitet").toSorted()).toEqual(
      ["=1+1 är två", "Bjud in", "Bos rad", "Följ upp", "Ta fram en guide", "Öppna ett kontor"].toSorted(),
    );
    expect(column("ID")).toEqual(expect.arrayContaining(news.rows.map(({ id }) => id)));
  });

  it.each(Array.from({ length: 14 }, (_, action) => action))(
    "leaves nobody's row lost and no gap when appending fails at action %i",
    async (action) => {
      await start();
      door.beforeBatch(2, () => bo.typeCells(ACTIVITIES, 4, 1, [["Välfärd", "", "Bos rad"]]));
      door.faults.add({ kind: "failing-action", action, code: "RequestAborted" }, { on: "next", after: 1, times: 1 });
      await whileTimePasses(clock, excelWorkbook.appendRows(rows()));
      const all = ["=1+1 är två", "Bjud in", "Bos rad", "Följ upp", "Ta fram en guide", "Öppna ett kontor"];
      expect(column("Aktivitet").toSorted()).toEqual(all.toSorted());
      stop();

      const noted = aRegisterBook();
      changeCell(noted.sheets[ACTIVITIES]!, 5, 1, { value: "En anteckning" });
      await start(noted);
      door.faults.add({ kind: "failing-action", action, code: "RequestAborted" }, { on: "next", after: 1, times: 1 });
      await whileTimePasses(clock, excelWorkbook.appendRows(rows()));
      expect(book.sheets[ACTIVITIES]!.tables[0]!.area.bottom).toBe(5);
      expect(book.sheets[ACTIVITIES]!.rows.findIndex((row) => row?.cells[1]?.value === "En anteckning")).toBe(7);
    },
  );

  it("takes its words out of the row that a colleague typed in that moment, wherever it has been sorted to", async () => {
    for (const batch of [3, 4, 5, 6]) {
      await start();
      door.beforeBatch(2, () => bo.typeCells(ACTIVITIES, 5, 1, [["Välfärd", "", "Bos rad"]]));
      door.beforeBatch(batch, () => bo.sortTable(ACTIVITIES, "PlanActivities", [{ column: 3, descending: true }]));
      const news = rows();
      const { standing, took } = await whileTimePasses(clock, excelWorkbook.appendRows(news));
      expect([standing, took]).toEqual([news.rows.map(({ id }) => id), []]);
      expect(rowsSaying("Aktivitet", "ID", "Område").toSorted()).toEqual([
        "=1+1 är två, A-CCCCCCCC, Välfärd",
        `Bjud in, ${news.rows[0]!.id}, `,
        "Bos rad, , Välfärd",
        `Följ upp, ${news.rows[1]!.id}, `,
        "Ta fram en guide, A-AAAAAAAA, Studentliv",
        "Öppna ett kontor, A-BBBBBBBB, Studentliv",
      ]);
      stop();
    }
  });

  it("leaves its rows beside that row where they are, with what a colleague types in them", async () => {
    await start();
    door.beforeBatch(2, () => bo.typeCells(ACTIVITIES, 5, 1, [["Bos område"]]));
    door.beforeBatch(4, () => bo.typeCells(ACTIVITIES, 4, 1, [["Studentliv"]]));
    await whileTimePasses(clock, excelWorkbook.appendRows(rows()));
    expect(rowsSaying("Aktivitet", "Område").slice(3)).toEqual(["Bjud in, Studentliv", ", Bos område", "Följ upp, "]);
  });

  it("tells what a colleague typed right below the table in the moment of the write, when it cannot be put back", async () => {
    await start();
    door.beforeBatch(2, () => bo.typeCells(ACTIVITIES, 5, 3, [["Bos rad"]]));
    door.beforeBatch(3, () => bo.typeCells(ACTIVITIES, 5, 3, [["Något annat"]]));
    const { took } = await whileTimePasses(clock, excelWorkbook.appendRows(rows()));
    expect(took).toEqual(["Bos rad"]);
    expect(column("Aktivitet")).toEqual(expect.arrayContaining(["Något annat", "Bjud in", "Följ upp"]));
    stop();

    await start();
    door.beforeBatch(2, () => bo.typeCells(ACTIVITIES, 5, 3, [["Bos rad"]]));
    door.faults.add({ kind: "failing-request", failure: 5012 }, { on: "next", after: 2, times: 20 });
    await expect(whileTimePasses(clock, excelWorkbook.appendRows(rows()))).rejects.toMatchObject({
      code: "session-lost",
      text: { sv: expect.stringContaining("”Bos rad”") as string },
    });
  });

  it("tells what it took when an error keeps it from putting that back", async () => {
    await start();
    door.beforeBatch(2, () => bo.typeCells(ACTIVITIES, 2, statusColumn(), [["Uppskjuten"]]));
    door.faults.add({ kind: "failing-request", failure: 5012 }, { on: "next", after: 2, times: 20 });
    expect(await write("A-BBBBBBBB", "Avbruten")).toMatchObject([{ kind: "not-written", took: ["Uppskjuten"] }]);
  });

  it.each(Array.from({ length: 14 }, (_, action) => action))(
    "leaves one totals row, and it last, when appending above it fails at action %i",
    async (action) => {
      const from = aRegisterBook();
      const table = from.sheets[ACTIVITIES]!.tables[0]!;
      table.showTotals = true;
      table.area = { ...table.area, bottom: table.area.bottom + 1 };
      changeCell(from.sheets[ACTIVITIES]!, 4, 0, { value: "Totalt" });
      changeCell(from.sheets[ACTIVITIES]!, 5, 1, { value: "En anteckning" });
      await start(from);
      door.faults.add({ kind: "failing-action", action, code: "RequestAborted" }, { on: "next", after: 1, times: 1 });
      await whileTimePasses(clock, excelWorkbook.appendRows(rows()));
      const sheet = book.sheets[ACTIVITIES]!;
      const { bottom } = sheet.tables[0]!.area;
      expect(column("Aktivitet").slice(3)).toEqual(["Bjud in", "Följ upp", null]);
      expect(sheet.rows.flatMap((row, at) => (row?.cells[0]?.value === "Totalt" ? [at] : []))).toEqual([bottom]);
      expect(sheet.rows[bottom + 1]?.cells[1]?.value).toBe("En anteckning");
    },
  );

  it("makes the table take in rows that it did not take in by itself", async () => {
    await start();
    const news = rows();
    // AutoCorrect is off, so to speak: the rows are there, and the table ends above them.
    await excelWorkbook.appendRows(news);
    book.sheets[ACTIVITIES]!.tables[0]!.area.bottom -= 2;
    await excelWorkbook.appendRows(news);
    expect(column("ID").slice(3)).toEqual(news.rows.map(({ id }) => id));
  });

  it("says how far it has come, and stops when it is called off", async () => {
    await start();
    const calledOff = new AbortController();
    const progress: number[] = [];
    const edits = [edit("A-AAAAAAAA", "Försenad"), edit("A-BBBBBBBB", "Avbruten")];
    const outcomes = await excelWorkbook.writeCells(edits, { onProgress: (done) => progress.push(done) });
    expect(outcomes.map(({ kind }) => kind)).toEqual(["written", "written"]);
    expect(progress).toEqual([2]);
    calledOff.abort();
    expect(await excelWorkbook.writeCells([edit("A-CCCCCCCC", "Avbruten")], { signal: calledOff.signal })).toEqual([
      { kind: "not-written", error: null },
    ]);
  });

  // Helpers

  function at(heading: string, of = book): number {
    return of.sheets[ACTIVITIES]!.tables[0]!.columns.findIndex(({ name }) => name === heading);
  }
  function statusColumn(): number {
    return at("Status");
  }
  function idColumn(of: Book): number {
    return at("ID", of);
  }
  function column(heading: string): unknown[] {
    const sheet = book.sheets[ACTIVITIES]!;
    const { top, bottom } = sheet.tables[0]!.area;
    return sheet.rows.slice(top + 1, bottom + 1).map((row) => row?.cells[at(heading)]?.value ?? null);
  }
  function rowsSaying(...headings: readonly string[]): string[] {
    const columns = headings.map((heading) => column(heading));
    return columns[0]!.map((_, row) => columns.map((cells) => String(cells[row] ?? "")).join(", "));
  }
  function statuses(): Record<string, unknown> {
    const ids = column("ID");
    const all = column("Status");
    return Object.fromEntries(ids.flatMap((id, index) => (id === null ? [] : [[id, all[index]]])));
  }
});
