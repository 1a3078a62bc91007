import { tableNames } from "../../src/core/register/read-plan";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { createHost } from "../../src/workbench/engine/host";
import type { Fault, When } from "../../src/workbench/faults/fault";
import { seededChance } from "../../src/workbench/faults/seeded-chance";
import { withFaults, type FaultyDoor } from "../../src/workbench/faults/with-faults";
import { virtualClock } from "../../src/workbench/sharing/clock";
import { officeClient } from "../support/office-client";
import { aRegisterBook } from "../support/registers";
import { whileTimePasses } from "../support/while-time-passes";

const NEXT: When = { on: "next" };

describe("excelWorkbook, when something goes wrong", () => {
  const clock = virtualClock();
  let door: FaultyDoor;
  let session: ReturnType<ReturnType<typeof createHost>["openSession"]>;
  let stop = () => {};
  beforeEach(() => {
    session = createHost(aRegisterBook()).openSession({ name: "Åsa", color: "#0F6CBD" });
    door = withFaults(session, clock, seededChance(7));
    stop = officeClient(session, { transport: door, clock }).install();
  });
  afterEach(() => stop());

  it.each<[Fault, string]>([
    [{ kind: "failing-request", failure: 5004 }, "cell-being-edited"],
    [{ kind: "failing-request", failure: 5012 }, "session-lost"],
    [{ kind: "failing-request", failure: 5102 }, "busy"],
    [{ kind: "failing-request", failure: 5103 }, "too-large"],
    [{ kind: "failing-request", failure: 5104 }, "too-large"],
    [{ kind: "failing-request", failure: 7000 }, "no-access"],
    [{ kind: "failing-action", action: 0, code: "RequestAborted" }, "busy"],
  ])("says of %j that it is %s, and reads the plan the next time", async (fault, code) => {
    door.faults.add(fault, NEXT);
    await expect(excelWorkbook.readTables(tableNames)).rejects.toMatchObject({ name: "WorkbookError", code });
    expect((await excelWorkbook.readTables(tableNames)).tables).toHaveLength(tableNames.length);
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
