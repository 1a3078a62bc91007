import type { ReadRegister } from "../../src/app/edit-of";
import type { OldRows } from "../../src/app/old-rows";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { createHost } from "../../src/workbench/engine/host";
import type { Session } from "../../src/workbench/engine/engine";
import { seededChance } from "../../src/workbench/faults/seeded-chance";
import { withFaults, type FaultyDoor } from "../../src/workbench/faults/with-faults";
import { virtualClock } from "../../src/workbench/sharing/clock";
import { cellAt, type Book } from "../../src/xlsx/book";
import { readNow } from "../app/writing-contract";
import { officeClient } from "../support/office-client";
import { aRegisterBook } from "../support/registers";
import { virtualTimers } from "../support/virtual-timers";
import { whileTimePasses } from "../support/while-time-passes";

const ACTIVITIES = 5;

describe("removing rows beside a colleague", () => {
  let book: Book;
  let bo: Session;
  let door: FaultyDoor;
  let read: ReadRegister;
  const clock = virtualClock();
  let stop = () => {};

  const start = async () => {
    book = aRegisterBook();
    const host = createHost(book);
    const session = host.openSession({ name: "Åsa", color: "#0F6CBD" });
    bo = host.openSession({ name: "Bo", color: "#107C10" });
    door = withFaults(session, clock, seededChance(7));
    const [uninstall, realTime] = [officeClient(session, { transport: door, clock }).install(), virtualTimers(clock)];
    stop = () => (uninstall(), realTime());
    read = await readNow(excelWorkbook);
  };
  afterEach(() => stop());

  /** Takes out the first activity and the second. */
  const remove = () => whileTimePasses(clock, excelWorkbook.removeRows(firstTwo(read)));
  const left = () => column(book, "Aktivitet").toSorted();

  it.each([1, 2, 3, 4])("takes those rows alone when a colleague sorts before batch %i", async (batch) => {
    await start();
    door.beforeBatch(batch, () => bo.sortTable(ACTIVITIES, "PlanActivities", [{ column: 3, descending: true }]));
    expect(await remove()).toBe(2);
    expect(left()).toEqual(["=1+1 är två"]);
  });

  it.each([1, 2, 3, 4])("loses no row that a colleague types before batch %i", async (batch) => {
    await start();
    door.beforeBatch(batch, () => {
      bo.insertRows(ACTIVITIES, 1, 1);
      bo.typeCells(ACTIVITIES, 1, 1, [["Välfärd", "", "Bos rad"]]);
    });
    await remove();
    expect(left()).toEqual(["=1+1 är två", "Bos rad"]);
  });

  it.each(Array.from({ length: 10 }, (_, action) => action))(
    "takes those rows, and no other, when Excel fails at action %i",
    async (action) => {
      await start();
      door.faults.add({ kind: "failing-action", action, code: "RequestAborted" }, { on: "next", after: 2, times: 1 });
      await remove();
      expect(left()).toEqual(["=1+1 är två"]);
    },
  );
});

// Helpers

function firstTwo({ tables }: ReadRegister): OldRows {
  const { name, headings, rows } = tables.find((table) => table.name === "PlanActivities")!;
  return {
    table: name,
    title: { sv: "Aktiviteter", en: "Activities" },
    columns: headings.map((heading, index) => ({ heading, index })),
    rows: rows.slice(0, 2),
  };
}

/** What stands in a column of the activities, blank rows left out. */
function column(book: Book, heading: string): string[] {
  const sheet = book.sheets[ACTIVITIES]!;
  const { area, columns } = sheet.tables[0]!;
  const at = area.left + columns.findIndex(({ name }) => name === heading);
  return Array.from({ length: area.bottom - area.top }, (_, row) => cellAt(sheet, area.top + 1 + row, at)?.value ?? "")
    .map(String)
    .filter((words) => words !== "");
}
