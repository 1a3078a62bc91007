import { editOf, newRowsOf, type ReadRegister } from "../../src/app/edit-of";
import { buildStatus } from "../../src/app/build-status";
import { registerToBe } from "../../src/core/register/set-up/register-to-be";
import { WorkbookError } from "../../src/app/workbook-error";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { createHost } from "../../src/workbench/engine/host";
import type { Session } from "../../src/workbench/engine/engine";
import type { Fault, When } from "../../src/workbench/faults/fault";
import { seededChance } from "../../src/workbench/faults/seeded-chance";
import { withFaults, type FaultyDoor } from "../../src/workbench/faults/with-faults";
import type { Door } from "../../src/workbench/protocol/door";
import { virtualClock, type VirtualClock } from "../../src/workbench/sharing/clock";
import type { Book } from "../../src/xlsx/book";
import { readNow } from "../app/writing-contract";
import { expectGolden, markdownTable } from "../support/golden-file";
import { officeClient } from "../support/office-client";
import { aRegisterBook } from "../support/registers";
import { virtualTimers } from "../support/virtual-timers";

type Stage = { book: Book; session: Session; door: FaultyDoor; clock: VirtualClock; closeAt(batch: number): void };

/** A fault, put on the stage; `write` is the number of the batch in which the action writes. */
type Trouble = (stage: Stage, write: number) => void;

const failing =
  (fault: Fault, when: When): Trouble =>
  ({ door }) =>
    door.faults.add(fault, when);
const atWrite =
  (fault: Fault): Trouble =>
  ({ door }, write) =>
    door.faults.add(fault, { on: "next", after: write - 1 });

const faults: Readonly<Record<string, Trouble>> = {
  "nothing goes wrong": () => undefined,
  "a cell is being edited, for 10 s": ({ session, clock }) => {
    session.editing.begin();
    clock.after(10_000, () => session.editing.end());
  },
  "a cell is being edited, where Excel lets nobody wait (5004), twice": failing(
    { kind: "failing-request", failure: 5004 },
    { on: "next", times: 2 },
  ),
  "Excel is too busy (5102), three times": failing(
    { kind: "failing-request", failure: 5102 },
    { on: "next", times: 3 },
  ),
  "Excel is too busy, for good": failing({ kind: "failing-request", failure: 5102 }, { on: "all" }),
  "Excel is too busy at the write, twice": ({ door }, write) =>
    door.faults.add({ kind: "failing-request", failure: 5102 }, { on: "next", after: write - 1, times: 2 }),
  "the session is lost, or the workbook closed, before the write": failing(
    { kind: "failing-request", failure: 5012 },
    { on: "all" },
  ),
  "the session is lost, or the workbook closed, at the write": ({ door }, write) =>
    door.faults.add({ kind: "failing-request", failure: 5012 }, { on: "next", after: write - 1, times: 99 }),
  "the request is too large (5103)": atWrite({ kind: "failing-request", failure: 5103 }),
  "the answer is too large (5104), the request having been carried out": atWrite({
    kind: "failing-request",
    failure: 5104,
  }),
  "access is denied (7000)": failing({ kind: "failing-request", failure: 7000 }, { on: "all" }),
  "the sheet is protected": ({ book }) => {
    for (const sheet of book.sheets) sheet.protection = { locked: true, hasPassword: false };
    book.structureProtected = true;
  },
  "the pane is closed before the write": ({ closeAt }, write) => closeAt(write),
  "the pane is closed right after the write": ({ closeAt }, write) => closeAt(write + 1),
};

type Action = {
  /** What the workbook lacks before. */
  readonly lacking?: (book: Book) => void;
  /** Which of its batches writes. */
  readonly write: number;
  readonly run: (read: ReadRegister) => Promise<string>;
  readonly stands: (book: Book) => string;
};

const actions: Readonly<Record<string, Action>> = {
  writeCells: {
    write: 2,
    run: async (read) => {
      const edit = (row: string) => editOf(read, { table: "activities", row, column: "status" }, "Avbruten", () => 0);
      const outcomes = await excelWorkbook.writeCells([edit("A-AAAAAAAA"), edit("A-CCCCCCCC")]);
      return outcomes.map(({ kind }) => kind).join(", ");
    },
    stands: (book) => `${textsIn(book).filter((text) => text === "Avbruten").length} of 2 cells`,
  },
  appendRows: {
    write: 2,
    run: async (read) => {
      const rows = [{ activity: "Bjud in" }, { activity: "Följ upp" }];
      const { standing } = await excelWorkbook.appendRows(newRowsOf(read, "activities", rows, seededChance(3)));
      return `${standing.length} rows written`;
    },
    stands: (book) => {
      const { area } = book.sheets[5]!.tables[0]!;
      const words = textsIn(book).filter((text) => text === "Bjud in" || text === "Följ upp");
      return `${words.length} of 2 rows, the table has ${area.bottom - area.top}`;
    },
  },
  removeRows: {
    write: 3,
    run: async ({ tables }) => {
      const { name, headings, rows } = tables.find((table) => table.name === "PlanActivities")!;
      const columns = headings.map((heading, index) => ({ heading, index }));
      const title = { sv: "Aktiviteter", en: "Activities" };
      return `${await excelWorkbook.removeRows({ table: name, title, columns, rows: rows.slice(0, 2) })} rows removed`;
    },
    stands: (book) => {
      const { area } = book.sheets[5]!.tables[0]!;
      const left = textsIn(book).filter((text) => text === "Ta fram en guide" || text === "Öppna ett kontor");
      return `${left.length} of 2 rows, the table has ${area.bottom - area.top}`;
    },
  },
  setUpTables: {
    lacking: (book) => {
      const missing = ["PlanReferrals", "PlanMeetings"];
      book.sheets = book.sheets.filter(({ tables }) => !tables.some(({ name }) => missing.includes(name)));
    },
    write: 3,
    run: async () => `${(await excelWorkbook.setUpTables(registerToBe("sv"))).length} tables made`,
    stands: (book) => {
      const tables = book.sheets.flatMap((sheet) => sheet.tables);
      const whole = book.sheets.filter((sheet) => sheet.tables.length === 1 && sheet.validations.length > 0);
      return `${tables.length} tables, ${whole.length} of them whole`;
    },
  },
  writePages: {
    write: 3,
    run: async () => `${(await buildStatus(excelWorkbook, "2026-06-15")).sheets} sheets ready`,
    stands: (book) => {
      const sheets = book.sheets.filter(({ tables }) => tables.length === 0);
      const whole = sheets.filter((sheet) => sheet.names.length === 1 && sheet.page.header !== "" && isDrawn(sheet));
      return `${sheets.length} sheets, ${whole.length} of them whole`;
    },
  },
};

describe("each fault, in each writing action", () => {
  it("ends as the list says", async () => {
    const rows: string[][] = [];
    for (const [name, trouble] of Object.entries(faults)) {
      for (const [action, what] of Object.entries(actions)) rows.push([name, action, ...(await ending(what, trouble))]);
    }
    const table = markdownTable(["what goes wrong", "in", "what the person is told", "what stands"], rows);
    expectGolden("test/excel/write-faults.md", `${head}\n${table}\n`);
  }, 120_000);

  it.each(Object.entries(actions))(
    "%s is finished wherever its batch fails, once",
    async (_, what) => {
      const [, whole] = await ending(what, () => undefined);
      for (let action = 0; action < 300; action += action < 16 ? 1 : 29) {
        const trouble = atWrite({ kind: "failing-action", action, code: "RequestAborted" });
        const [, stands] = await ending(what, trouble);
        expect([action, stands]).toEqual([action, whole]);
      }
    },
    240_000,
  );
});

// Helpers

const head = `# What comes of a fault in the midst of a write

Each action of the add-in that writes, with each thing that can go wrong: what the person is told, and what stands in the
workbook afterwards. Excel waits for no longer than the add-in's own patience of 7.5 seconds where it says that it is busy.
A batch that fails at one of its actions is tried apart, at each of them.
`;

/** What the person is told in the end, and what stands in the workbook. */
async function ending(action: Action, trouble: Trouble): Promise<[told: string, stands: string]> {
  const { write, run, stands } = action;
  const book = aRegisterBook();
  action.lacking?.(book);
  const clock = virtualClock();
  const session = createHost(book).openSession({ name: "Åsa", color: "#0F6CBD" });
  const door = withFaults(session, clock, seededChance(7));
  let batches = 0;
  let closing = Infinity;
  const closable: Door = {
    ...door,
    // Nobody is there any more to send a batch, or to hear an answer.
    runBatch: (...batch) => void ((batches += 1) < closing && door.runBatch(...batch)),
  };
  const [uninstall, realTime] = [officeClient(session, { transport: closable, clock }).install(), virtualTimers(clock)];
  try {
    const read = await readNow(excelWorkbook);
    // Building reads the plan itself, before it looks for sheets.
    const first = run === actions["writePages"]!.run ? readingBatches + write : write;
    trouble({ book, session, door, clock, closeAt: (batch) => void (closing = batches + batch) }, first);
    const told = await unlessClosed(clock, run(read).catch(sentence));
    return [told, stands(book)];
  } finally {
    uninstall();
    realTime();
  }
}

/** Batches in which a plan of this size is read, the one that lets go included. */
const readingBatches = 3;

function sentence(error: unknown): string {
  if (error instanceof WorkbookError) return `”${error.text.sv}”`;
  throw error;
}

/** A pane that has been closed says nothing any more. */
async function unlessClosed(clock: VirtualClock, work: Promise<string>): Promise<string> {
  let told: string | null = null;
  let bug: unknown = null;
  work.then((text) => (told = text)).catch((error: unknown) => (bug = error));
  for (let turn = 0; turn < 400 && told === null && bug === null; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    clock.pass(100);
  }
  if (bug !== null) throw bug instanceof Error ? bug : new Error("A fault of the test.");
  return told ?? "(the pane is gone)";
}

function textsIn(book: Book): unknown[] {
  return book.sheets[5]!.rows.flatMap((row) => row?.cells.map((cell) => cell?.value) ?? []);
}

function isDrawn({ rows }: Book["sheets"][number]): boolean {
  const texts = rows.flatMap((row) => row?.cells.map((cell) => cell?.value) ?? []);
  return texts.filter((text) => typeof text === "string" && text !== "").length > 5;
}
