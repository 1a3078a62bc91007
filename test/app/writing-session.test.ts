import { readNow } from "./writing-contract";
import { checkLive, type LiveCheck } from "../../src/app/live-check";
import type { ChangeHint } from "../../src/app/change-hint";
import { editOf, newRowsOf } from "../../src/app/edit-of";
import { loadRulebook } from "../../src/app/load-rulebook";
import type { Workbook } from "../../src/app/workbook";
import { WorkbookError } from "../../src/app/workbook-error";
import { nothingWritten, writingSession, type WritingState } from "../../src/app/writing-session";
import { tableNames } from "../../src/core/register/read-plan";
import { fileWorkbook } from "../../src/files/file-workbook";
import { seededChance } from "../../src/workbench/faults/seeded-chance";
import { virtualClock } from "../../src/workbench/sharing/clock";
import { changeCell, type Book } from "../../src/xlsx/book";
import { aRegisterBook } from "../support/registers";
import { today } from "../support/today";

describe("writingSession", () => {
  it("writes what it is asked to, and says so", async () => {
    const { session, set, state } = await start();
    await session.write(() => ({ what, done, cells: [set("A-BBBBBBBB", "Avbruten")] }));
    expect(state()).toMatchObject({ work: null, ended: { text: done, isWhole: true }, conflicts: [], refused: null });
  });

  it("tells of a cell that a colleague had changed, and writes over it when the person says so", async () => {
    const { session, set, state, type, status } = await start();
    const edit = set("A-BBBBBBBB", "Avbruten");
    type(2, "Uppskjuten");
    await session.write(() => ({ what, cells: [edit] }));
    expect(state().conflicts).toEqual([{ edit, now: "Uppskjuten" }]);
    expect(status()).toBe("Uppskjuten");
    await session.settle(state().conflicts, "mine");
    expect(status()).toBe("Avbruten");
    expect(state().conflicts).toEqual([]);
  });

  it("lets a colleague's words stand when the person says so", async () => {
    const { session, set, state, type, status } = await start();
    const edit = set("A-BBBBBBBB", "Avbruten");
    type(2, "Uppskjuten");
    await session.write(() => ({ what, cells: [edit] }));
    await session.settle(state().conflicts, "theirs");
    expect(state().conflicts).toEqual([]);
    expect(status()).toBe("Uppskjuten");
  });

  it("notices words that have given way to a colleague's, and writes nothing by itself", async () => {
    const { session, set, state, type, status, read } = await start();
    await session.write(() => ({ what, cells: [set("A-BBBBBBBB", "Avbruten")] }));
    session.compare(await read("me"));
    expect(state().conflicts).toEqual([]);
    type(2, "Uppskjuten");
    session.compare(await read("colleague"));
    expect(state().conflicts).toMatchObject([{ now: "Uppskjuten" }]);
    expect(status()).toBe("Uppskjuten");
  });

  it("takes no notice of what the person changes later by their own hand", async () => {
    const { session, set, state, type, read } = await start();
    await session.write(() => ({ what, cells: [set("A-BBBBBBBB", "Avbruten")] }));
    session.compare(await read("me"));
    type(2, "Uppskjuten");
    session.compare(await read("me"));
    expect(state().conflicts).toEqual([]);
  });

  it("offers rows again that are gone, and adds them when the person says so", async () => {
    const { session, state, book, register, read } = await start();
    const rows = [newRowsOf(register, "activities", [{ activity: "Bjud in" }], random)];
    await session.write(() => ({ what, rows }));
    const { area } = activities(book).tables[0]!;
    for (let column = area.left; column <= area.right; column++)
      changeCell(activities(book), area.bottom, column, { value: null });
    session.compare(await read("colleague"));
    expect(state().lostRows).toEqual(rows);
    await session.settleRows("mine");
    session.compare(await read("me"));
    expect(state()).toMatchObject({ lostRows: [], conflicts: [] });
    expect((await read("me")).plan.activities.map(({ activity }) => activity)).toContain("Bjud in");
  });

  it("misses what was written for the person by another way, once it has given way", async () => {
    const { session, state, register, set, type, read } = await start();
    const without = await read("me");
    const rows = newRowsOf(register, "activities", [{ activity: "Bjud in" }], random);
    session.remember({ rows, cells: [set("A-BBBBBBBB", "Avbruten")], outcomes: [{ kind: "written" }] });
    expect(state()).toMatchObject({ lostRows: [], conflicts: [] });
    session.compare(without);
    expect(state().lostRows).toEqual([rows]);
    type(2, "Uppskjuten");
    session.compare(await read("colleague"));
    expect(state().conflicts).toMatchObject([{ now: "Uppskjuten" }]);
  });

  it("does not miss rows that the person has let go", async () => {
    const { session, state, register, read } = await start();
    const without = await read("me");
    await session.write(() => ({ what, rows: [newRowsOf(register, "activities", [{ activity: "Bjud in" }], random)] }));
    session.compare(without);
    expect(state().lostRows).toHaveLength(1);
    await session.settleRows("theirs");
    expect(state()).toMatchObject({ lostRows: [], conflicts: [] });
  });

  it("offers a row again that the person had typed and somebody's row has landed on", async () => {
    const { session, state, book, read } = await start();
    session.compare(await read("me"));
    typeBelow(book, "Bjud in");
    session.compare(await read("me"));
    landOn(book, { Aktivitet: "Bos rad", ID: "A-BBBBBBB2" });
    session.compare(await read("colleague"));
    expect(state().lostRows).toMatchObject([{ table: "PlanActivities", rows: [{ cells: ["Bjud in"] }] }]);
    await session.settleRows("mine");
    const now = await read("me");
    session.compare(now);
    expect(state()).toMatchObject({ lostRows: [], conflicts: [] });
    expect(now.plan.activities.map(({ activity }) => activity)).toEqual(
      expect.arrayContaining(["Bjud in", "Bos rad"]) as string[],
    );
  });

  it.each(["me", "colleague"] as const)("does not miss a typed row that has been taken away (%s)", async (by) => {
    const { session, state, book, read } = await start();
    session.compare(await read("me"));
    typeBelow(book, "Bjud in");
    session.compare(await read("me"));
    landOn(book, { Aktivitet: null });
    session.compare(await read(by));
    expect(state().lostRows).toEqual([]);
  });

  it("says why something could not be written, and tries once more", async () => {
    const { session, set, state, status, trouble } = await start();
    trouble(new WorkbookError("busy"));
    await session.write(() => ({ what, cells: [set("A-BBBBBBBB", "Avbruten")] }));
    expect(state().refused?.code).toBe("busy");
    trouble(null);
    await session.again();
    expect(state().refused).toBeNull();
    expect(status()).toBe("Avbruten");
  });

  it("says in words that it is kept waiting, and how far it has come", async () => {
    const { session, set, state, clock, hold } = await start();
    const letGo = hold();
    const writing = session.write(() => ({ what, cells: [set("A-BBBBBBBB", "Avbruten")] }));
    await Promise.resolve();
    expect(state().work).toMatchObject({ done: 0, of: 1, lasts: false });
    clock.pass(2_000);
    expect(state().work).toMatchObject({ lasts: true, isKeptWaiting: true });
    session.callOff();
    expect(state().work).toMatchObject({ isCalledOff: true });
    letGo();
    await writing;
    expect(state().work).toBeNull();
  });
});

// Helpers

const what = { sv: "Rättar …", en: "Putting it right…" };
const done = { sv: "Rättat.", en: "Put right." };
const random = seededChance(1);

async function start() {
  const book = aRegisterBook();
  const workbook = fileWorkbook(book);
  const clock = virtualClock();
  let state: WritingState = nothingWritten;
  let trouble: Error | null = null;
  let held = Promise.resolve();
  const troubled: Pick<Workbook, "writeCells" | "appendRows" | "removeRows" | "setUpTables"> = {
    async writeCells(edits) {
      await held;
      if (trouble) throw trouble;
      return await workbook.writeCells(edits);
    },
    appendRows: workbook.appendRows,
    setUpTables: workbook.setUpTables,
    removeRows: workbook.removeRows,
  };
  const session = writingSession({
    workbook: troubled,
    timers: clock,
    random,
    onChange: (next) => (state = next),
    onBug: (bug) => {
      throw bug;
    },
  });
  const register = await readNow(workbook);
  const rulebook = await loadRulebook();
  let live: LiveCheck | null = null;
  return {
    book,
    clock,
    session,
    register,
    state: () => state,
    trouble: (error: Error | null) => (trouble = error),
    hold() {
      let letGo = () => {};
      held = new Promise((resolve) => (letGo = resolve));
      return letGo;
    },
    set: (row: string, value: string) =>
      editOf(register, { table: "activities", row, column: "status" }, value, random),
    /** Somebody types a status in the sheet. */
    type: (row: number, value: string) => changeCell(activities(book), row, at(book), { value }),
    status: () => activities(book).rows[2]!.cells[at(book)]?.value,
    /** The plan as it is read by now, after a change by somebody's hand. */
    async read(by: "me" | "colleague") {
      const tables = await workbook.readTables(tableNames);
      const hint: ChangeHint = { kind: "structure", by };
      return (live = checkLive(tables, live, [hint], rulebook, today));
    },
  };
}

/** Types what an activity is, right below the table, which takes the row in. */
function typeBelow(book: Book, text: string): void {
  activities(book).tables[0]!.area.bottom += 1;
  landOn(book, { Aktivitet: text });
}

/** Writes in the cells of the last row. */
function landOn(book: Book, cells: Readonly<Record<string, string | null>>): void {
  const { area, columns } = activities(book).tables[0]!;
  for (const [at, { name }] of columns.entries())
    if (name in cells) changeCell(activities(book), area.bottom, area.left + at, { value: cells[name] ?? null });
}

function activities(book: Book) {
  return book.sheets.find(({ name }) => name === "Aktiviteter")!;
}

function at(book: Book): number {
  return activities(book).tables[0]!.columns.findIndex(({ name }) => name === "Status");
}
