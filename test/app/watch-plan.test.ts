import { watchPlan, type WatchState } from "../../src/app/watch-plan";
import { WorkbookError } from "../../src/app/workbook-error";
import type { ChangeHint } from "../../src/app/change-hint";
import { virtualClock } from "../../src/workbench/sharing/clock";
import { MemoryWorkbook } from "../support/memory-workbook";
import { anActivity, snapshotsOf, type Difference } from "../support/plans";
import { today } from "../support/today";

describe("watchPlan", () => {
  it("follows an edit after the first check, and reads only its row", async () => {
    const { workbook, clock, state, pass } = await watched({ activities: [anActivity(), second] });
    workbook.tables = snapshotsOf({ activities: [anActivity(), { ...second, responsible: null }] });
    workbook.tell(editOf("PlanActivities", 1));
    await pass(299);
    expect(state().live!.findings).toEqual([]);
    await pass(1);
    expect(state().live!.findings.map(({ rule }) => rule)).toEqual(["activity-has-responsible"]);
    expect(state().live!.fresh.size).toBe(1);
    expect(workbook.asked).toEqual(["watch", "readTables", "readRows"]);
    expect(clock.now()).toBe(300);
  });

  it("reads hints together that come one after the other, and lets none wait for more than 900 ms", async () => {
    const { workbook, pass } = await watched({ activities: [anActivity()] });
    for (let time = 0; time < 900; time += 100) {
      workbook.tell(editOf("PlanActivities", 0));
      await pass(100);
    }
    expect(workbook.asked).toEqual(["watch", "readTables", "readRows"]);
  });

  it("reads everything when rows have moved, also when no hint says so", async () => {
    const { workbook, pass, state } = await watched({ activities: [anActivity(), second] });
    workbook.tables = snapshotsOf({ activities: [{ ...second, responsible: null }, anActivity()] });
    workbook.tell(editOf("PlanActivities", 0));
    await pass(300);
    expect(state().live!.findings.map(({ at }) => at.row)).toEqual(["A-2"]);
    expect(workbook.asked.slice(2)).toEqual(["readRows", "readTables"]);
  });

  it("reads nothing for changes on other sheets", async () => {
    const { workbook, pass } = await watched({});
    workbook.tell({ kind: "cells", sheetId: "Anteckningar", areas: [oneCell(3)], by: "colleague" });
    await pass(1000);
    expect(workbook.asked).toEqual(["watch", "readTables"]);
  });

  it("makes good a lost event after 30 s of quiet", async () => {
    const { workbook, pass, state } = await watched({ activities: [anActivity()] });
    workbook.tables = snapshotsOf({ activities: [anActivity({ responsible: null })] });
    await pass(29_999);
    expect(state().live!.findings).toEqual([]);
    await pass(1);
    expect(state().live!.findings).toHaveLength(1);
  });

  it("has the same check after a reading in which nothing differs", async () => {
    const { pass, state, workbook } = await watched({ activities: [anActivity({ responsible: null }), second] });
    const { live } = state();
    workbook.tables = structuredClone(workbook.tables);
    await pass(30_000);
    expect(workbook.asked.slice(2)).toEqual(["readTables"]);
    expect(state().live).toBe(live);
  });

  it("makes good a lost event when the pane comes into sight, and reads nothing by itself while it is not", async () => {
    const { workbook, pass, state, watch } = await watched({ activities: [anActivity()] });
    watch.sleep();
    workbook.tables = snapshotsOf({ activities: [anActivity({ responsible: null })] });
    await pass(100_000);
    expect(state().live!.findings).toEqual([]);
    watch.wake();
    await pass(0);
    expect(state().live!.findings).toHaveLength(1);
  });

  it("reads once more for what is heard during a reading", async () => {
    const { workbook, pass, state } = await watched({ activities: [anActivity()] });
    let answer = () => {};
    workbook.delay = new Promise((resolve) => (answer = resolve));
    workbook.tell(editOf("PlanActivities", 0));
    await pass(300);
    workbook.tell(editOf("PlanActivities", 0));
    await pass(300);
    expect(state().isReading).toBe(true);
    workbook.tables = snapshotsOf({ activities: [anActivity({ responsible: null })] });
    answer();
    await pass(0);
    expect(state().live!.findings).toHaveLength(1);
    expect(workbook.asked.slice(2)).toEqual(["readRows", "readRows"]);
  });

  it("waits for a cell that is being edited, and goes on", async () => {
    const { workbook, pass, state } = await watched({ activities: [anActivity()] });
    workbook.trouble = new WorkbookError("cell-being-edited");
    workbook.tables = snapshotsOf({ activities: [anActivity({ responsible: null })] });
    workbook.tell(editOf("PlanActivities", 0));
    await pass(300);
    expect(state().trouble?.code).toBe("cell-being-edited");
    await pass(5000);
    workbook.trouble = null;
    await pass(1000);
    expect(state().trouble).toBeNull();
    expect(state().live!.findings).toHaveLength(1);
    expect(workbook.asked.at(-1)).toBe("readRows");
  });

  it("backs off from an Excel that is busy, whatever it hears meanwhile", async () => {
    const { workbook, pass, state } = await watched({ activities: [anActivity()] });
    workbook.trouble = new WorkbookError("busy");
    workbook.tell(editOf("PlanActivities", 0));
    await pass(300);
    for (let time = 0; time < 14_000; time += 500) {
      await pass(500);
      workbook.tell(editOf("PlanActivities", 0));
    }
    expect(workbook.asked.slice(2)).toHaveLength(4);
    workbook.trouble = null;
    await pass(8000);
    expect(state().trouble).toBeNull();
  });

  it("says when the plan is gone, and finds it again", async () => {
    const { workbook, pass, state } = await watched({});
    const { tables } = workbook;
    workbook.tables = [];
    workbook.tell({ kind: "structure", by: "colleague" });
    await pass(300);
    expect(state().trouble?.code).toBe("no-plan");
    workbook.tables = tables;
    workbook.tell({ kind: "structure", by: "colleague" });
    await pass(300);
    expect(state().trouble).toBeNull();
  });

  it("gives a word when Excel keeps it waiting", async () => {
    const { workbook, pass, state } = await watched({});
    workbook.delay = new Promise(() => {});
    workbook.tell({ kind: "structure", by: "me" });
    await pass(300);
    await pass(2000);
    expect(state().isKeptWaiting).toBe(true);
  });

  it("tells a bug of ours, and what the person who asks can put right", async () => {
    const { workbook, pass, bugs, watch } = await watched({});
    workbook.trouble = new TypeError("Ours");
    workbook.tell({ kind: "structure", by: "me" });
    await pass(300);
    expect(bugs).toHaveLength(1);
    workbook.trouble = new WorkbookError("session-lost");
    await expect(watch.check()).rejects.toMatchObject({ code: "session-lost" });
  });

  it("stops to listen when it is over", async () => {
    const { workbook, watch, clock } = await watched({});
    await watch.stop();
    expect(workbook.listeners).toBe(0);
    expect(clock.isWaitedFor).toBe(false);
  });
});

// Helpers

const second = anActivity({ id: "A-2", activity: "Öppna ett gemensamt kontor i city senast den 1 maj 2026" });

function oneCell(row: number) {
  return { top: row, bottom: row, left: 2, right: 2 };
}

/** A colleague's edit of one cell in a row of a table. */
function editOf(table: string, row: number): ChangeHint {
  const { sheet, top } = snapshotsOf().find(({ name }) => name === table)!;
  return { kind: "cells", sheetId: sheet, areas: [oneCell(top + 1 + row)], by: "colleague" };
}

async function watched(plan: Difference) {
  const workbook = new MemoryWorkbook(snapshotsOf(plan));
  const clock = virtualClock();
  const bugs: unknown[] = [];
  let last: WatchState | undefined;
  const watch = watchPlan({
    workbook,
    timers: clock,
    today: () => today,
    onChange: (state) => (last = state),
    onBug: (bug) => bugs.push(bug),
  });
  await watch.check();
  const pass = async (milliseconds: number) => {
    clock.pass(milliseconds);
    await settled();
  };
  return { workbook, clock, bugs, watch, pass, state: () => last! };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
