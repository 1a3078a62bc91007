import { tableNames } from "../../src/core/register/read-plan";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { createHost } from "../../src/workbench/engine/host";
import type { Fault, When } from "../../src/workbench/faults/fault";
import { seededChance } from "../../src/workbench/faults/seeded-chance";
import { withFaults, type FaultyDoor } from "../../src/workbench/faults/with-faults";
import { virtualClock, type VirtualClock } from "../../src/workbench/sharing/clock";
import { officeClient } from "../support/office-client";
import { aRegisterBook } from "../support/registers";
import { virtualTimers } from "../support/virtual-timers";
import { whileTimePasses } from "../support/while-time-passes";

const NEXT: When = { on: "next" };

describe("excelWorkbook, when something goes wrong", () => {
  let clock: VirtualClock;
  let door: FaultyDoor;
  let session: ReturnType<ReturnType<typeof createHost>["openSession"]>;
  let stop = () => {};
  beforeEach(() => {
    clock = virtualClock();
    session = createHost(aRegisterBook()).openSession({ name: "Åsa", color: "#0F6CBD" });
    door = withFaults(session, clock, seededChance(7));
    const [uninstall, realTime] = [officeClient(session, { transport: door, clock }).install(), virtualTimers(clock)];
    stop = () => {
      uninstall();
      realTime();
    };
  });
  afterEach(() => stop());

  it.each<[Fault, string]>([
    [{ kind: "failing-request", failure: 5012 }, "session-lost"],
    [{ kind: "failing-request", failure: 5103 }, "too-large"],
    [{ kind: "failing-request", failure: 5104 }, "too-large"],
    [{ kind: "failing-request", failure: 7000 }, "no-access"],
  ])("says of %j that it is %s, and reads the plan the next time", async (fault, code) => {
    door.faults.add(fault, NEXT);
    await expect(excelWorkbook.readTables(tableNames)).rejects.toMatchObject({ name: "WorkbookError", code });
    expect((await excelWorkbook.readTables(tableNames)).tables).toHaveLength(tableNames.length);
  });

  it.each<[Fault, string]>([
    [{ kind: "failing-request", failure: 5004 }, "cell-being-edited"],
    [{ kind: "failing-request", failure: 5102 }, "busy"],
    [{ kind: "failing-action", action: 0, code: "RequestAborted" }, "busy"],
  ])("waits when %j and reads again, and says that it is %s when it goes on", async (fault, code) => {
    door.faults.add(fault, { on: "next", times: 3 });
    const read = await whileTimePasses(clock, excelWorkbook.readTables(tableNames));
    expect(read.tables).toHaveLength(tableNames.length);
    expect(clock.now()).toBe(3_500);
    door.faults.add(fault, { on: "next", times: 5 });
    const refused = whileTimePasses(clock, excelWorkbook.readTables(tableNames));
    await expect(refused).rejects.toMatchObject({ name: "WorkbookError", code });
  });

  it("leaves a bug a bug, wherever a batch fails", async () => {
    door.faults.add({ kind: "failing-action", action: "any", code: "GeneralException" }, NEXT);
    await expect(excelWorkbook.readTables(tableNames)).rejects.toMatchObject({ name: "RichApi.Error" });
  });

  it("waits until the person has left the cell", async () => {
    session.editing.begin();
    const read = excelWorkbook.readTables(tableNames);
    await new Promise((resolve) => setImmediate(resolve));
    session.editing.end();
    expect((await read).tables).toHaveLength(tableNames.length);
  });

  it("reads the plan over a slow line, too", async () => {
    door.faults.add({ kind: "latency", milliseconds: 2_000 }, { on: "all" });
    const { tables } = await whileTimePasses(clock, excelWorkbook.readTables(tableNames));
    expect(tables).toHaveLength(tableNames.length);
    expect(clock.now()).toBeGreaterThanOrEqual(4_000);
  });
});
