import { cellAt, emptyBook } from "../../../src/xlsx/book";
import { writeBook } from "../../../src/xlsx/write-book";
import { virtualClock, type VirtualClock } from "../../../src/workbench/sharing/clock";
import type { Door } from "../../../src/workbench/protocol/door";
import { startWorkbench, type Workbench } from "../../../src/workbench/server/workbench";
import { officeClient } from "../../support/office-client";
import { openSocketTab, type SocketTab } from "../../support/socket-tab";
import { errorOf } from "../../support/workbench";

let clock: VirtualClock;
let workbench: Workbench;
let tab: SocketTab;

beforeEach(async () => {
  clock = virtualClock();
  workbench = await startWorkbench({ bytes: writeBook(emptyBook("Plan")), title: "Prov.xlsx", port: 0, clock });
  tab = await openSocketTab(workbench.url);
  await tab.hear("rows");
});
afterEach(async () => {
  tab.close();
  await workbench.close();
});

describe("Reception", () => {
  it("gives a tab whose line has broken its seat back: name, selection and all", async () => {
    const { session, person } = await tab.hear("welcome");
    tab.say({ say: "select", sheet: 0, area: cell(4, 2), turn: 1 });
    await dropped();
    clock.pass(119_000);
    await tab.comeBack();
    const { area } = await tab.hear("selection");
    while ((await tab.hear("rows")).fresh !== true);
    expect(area).toBeDefined();
    expect(workbench.host.sessions.map(({ id, person: who, selection }) => [id, who, selection])).toEqual([
      [session, person, cell(4, 2)],
    ]);
  });

  it("carries out once what was sent as the line broke, wherever it was then", async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      tab.say({ say: "type", sheet: 0, top: 0, left: 0, texts: [[`${turn}`]] });
      tab.say({ say: "do", deed: "insertRows", with: [0, 0, 1] });
      if (turn % 3 === 1) await tab.hear("rows");
      tab.drop();
      tab.say({ say: "do", deed: "insertRows", with: [0, 0, 1] });
      await tab.comeBack();
    }
    tab.say({
      say: "ask",
      id: 1,
      question: { of: "cells", sheet: 0, area: { top: 0, left: 0, bottom: 20, right: 0 } },
    });
    const { answer } = await tab.hear("answer");
    expect("rows" in answer && answer.rows.map(({ cells }) => cells[0]?.text ?? "")).toEqual([
      "",
      ...[...Array(10).keys()].reverse().flatMap((turn) => ["", `${turn}`]),
    ]);
  });

  it("answers once, after the return, a batch that was under way as the line broke", async () => {
    tab.say({ say: "faults", faults: [{ fault: { kind: "latency", milliseconds: 1_000 }, when: { on: "all" } }] });
    await tab.hear("faults");
    const inserted = client().run(async ({ workbook }) => {
      workbook.worksheets.getItem("Plan").getRange("A1").insert("Down").values = [["ny"]];
    });
    await until(() => clock.isWaitedFor);
    await dropped();
    clock.pass(1_000);
    await tab.comeBack();
    const passing = setInterval(() => clock.passAll());
    await inserted;
    clearInterval(passing);
    const { rows } = workbench.host.book.sheets[0]!;
    expect(rows.map((row) => row?.cells[0]?.value)).toEqual(["ny"]);
  });

  it("keeps what the add-in asked to hear of, and tells what happened meanwhile", async () => {
    const heard: string[] = [];
    const { run } = client();
    await run(async ({ workbook }) => {
      workbook.worksheets.onChanged.add(({ address, source }) =>
        Promise.resolve(void heard.push(`${source} ${address}`)),
      );
    });
    await dropped();
    const bo = await openSocketTab(workbench.url, { name: "Bo" });
    bo.say({ say: "type", sheet: 0, top: 6, left: 0, texts: [["hej"]] });
    await until(() => cellAt(workbench.host.book.sheets[0]!, 6, 0)?.value === "hej");
    await tab.comeBack();
    await until(() => heard.length > 0);
    expect(heard).toEqual(["Remote A7"]);
    bo.close();
  });

  it("keeps the seat for two minutes and no longer", async () => {
    await dropped();
    clock.pass(120_000);
    await until(() => workbench.host.sessions.length === 0);
    await expect(tab.comeBack()).rejects.toThrow("4001");
  });

  it("gives up the seat at once when the page is left", async () => {
    tab.close();
    await until(() => workbench.host.sessions.length === 0);
    await expect(tab.comeBack()).rejects.toThrow("4001");
  });

  it("lets nobody into a seat by a guessed word", async () => {
    await dropped();
    const stranger = await openSocketTab(workbench.url, { name: "Bo" });
    for (const seat of ["", "session-1", "null", "undefined", "__proto__"]) {
      await expect(openSocketTab(workbench.url, { seat })).rejects.toThrow("4001");
    }
    expect((await tab.hear("welcome")).seat).toMatch(/^[\w-]{43}$/);
    stranger.close();
  });

  it("breaks the line on purpose, and bars the tab for so long", async () => {
    tab.say({ say: "breakLine", milliseconds: 5_000 });
    await until(() => tab.isBroken);
    await expect(tab.comeBack()).rejects.toThrow("503");
    clock.pass(5_000);
    await tab.comeBack();
    expect(workbench.host.sessions).toHaveLength(1);
  });

  it("hangs up an old line when the tab is back on a new one", async () => {
    await tab.comeBack();
    tab.say({ say: "type", sheet: 0, top: 0, left: 0, texts: [["hej"]] });
    await until(() => cellAt(workbench.host.book.sheets[0]!, 0, 0)?.value === "hej");
    expect(workbench.host.sessions).toHaveLength(1);
  });
});

describe("a tab's faults", () => {
  it("happen to its own add-in and to nobody else's", async () => {
    const bo = await openSocketTab(workbench.url, { name: "Bo" });
    tab.say({
      say: "faults",
      faults: [{ fault: { kind: "failing-request", failure: 5102 }, when: { on: "all" } }],
    });
    await tab.hear("faults");
    const read = (by: SocketTab) =>
      client(by).run(async ({ workbook }) => void workbook.worksheets.load({ name: true }));
    expect((await errorOf(read(tab))).code).toBe("ActivityLimitReached");
    await read(bo);
    bo.close();
  });

  it("are told to the tab when they are over", async () => {
    const fault = { kind: "failing-request", failure: 5102 } as const;
    tab.say({ say: "faults", faults: [{ fault, when: { on: "next" } }] });
    expect((await tab.hear("faults")).faults).toHaveLength(1);
    tab.say({ say: "batch", id: 1, request: "{}", flags: 0 });
    expect((await tab.hear("faults")).faults).toEqual([]);
    expect((await tab.hear("batch")).answer).toEqual({ failure: 5102 });
  });
});

// Helpers

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** Breaks the tab's line, and waits until the server has noticed. */
async function dropped(): Promise<void> {
  tab.say({ say: "ask", id: 0, question: { of: "edge", sheet: 0, row: 0, column: 0, down: 1, right: 0 } });
  await tab.hear("answer");
  tab.drop();
  await until(() => clock.isWaitedFor);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** Microsoft's client in the tab, at the far end of its line. */
function client(of = tab) {
  let last = 100;
  const door: Door = {
    runBatch(request, flags, answer) {
      of.say({ say: "batch", id: (last += 1), request, flags });
      void of.hear("batch").then((said) => answer(said.answer));
    },
    onRichApiEvent(listener) {
      let goesOn = true;
      const listen = async () => {
        while (goesOn) listener((await of.hear("events")).entries);
      };
      void listen();
      return () => void (goesOn = false);
    },
  };
  return officeClient(workbench.host.sessions[0]!, { transport: door });
}
