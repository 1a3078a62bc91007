import type { EventEntry } from "../../../src/workbench/protocol/event-entry";
import { ActionType, type BatchRequest } from "../../../src/workbench/protocol/wire";
import type { Fault, When } from "../../../src/workbench/faults/fault";
import { seededChance } from "../../../src/workbench/faults/seeded-chance";
import { withFaults, type FaultyDoor } from "../../../src/workbench/faults/with-faults";
import { virtualClock, type VirtualClock } from "../../../src/workbench/sharing/clock";
import { createHost, type Host } from "../../../src/workbench/engine/host";
import { cellAt, emptyBook, type Book } from "../../../src/xlsx/book";
import { officeClient, type OfficeClient } from "../../support/office-client";
import { whileTimePasses } from "../../support/while-time-passes";
import { errorOf } from "../../support/workbench";

const NEXT: When = { on: "next" };
const SOMETIMES: When = { on: "chance", probability: 0.15 };

let book: Book;
let host: Host;
let clock: VirtualClock;
let door: FaultyDoor;
let client: OfficeClient;

beforeEach(() => {
  book = emptyBook("Plan");
  host = createHost(book);
  clock = virtualClock();
  const session = host.openSession({ name: "Åsa", color: "#0F6CBD" });
  door = withFaults(session, clock, seededChance(1));
  client = officeClient(session, { transport: door, clock });
});

describe("withFaults", () => {
  it("changes nothing while there is no fault", async () => {
    await write("A1", "hej");
    expect([valueAt(0), clock.now()]).toEqual(["hej", 0]);
  });

  it.each<[Fault & { kind: "failing-request" }, string, unknown]>([
    [{ kind: "failing-request", failure: 5004 }, "InvalidOperationInCellEditMode", null],
    [{ kind: "failing-request", failure: 5012 }, "InvalidOrTimedOutSession", null],
    [{ kind: "failing-request", failure: 5102 }, "ActivityLimitReached", null],
    [{ kind: "failing-request", failure: 5103 }, "RequestPayloadSizeLimitExceeded", null],
    [{ kind: "failing-request", failure: 5104 }, "ResponsePayloadSizeLimitExceeded", "hej"],
    [{ kind: "failing-request", failure: 7000 }, "AccessDenied", null],
  ])("fails the next request by %j: the add-in reads %s, the cell %j", async (fault, code, left) => {
    door.faults.add(fault, NEXT);
    expect(await errorOf(write("A1", "hej"))).toMatchObject({ code });
    expect(valueAt(0)).toBe(left);
    await write("A1", "igen");
    expect([valueAt(0), door.faults.list()]).toEqual(["igen", []]);
  });

  it("fails a batch at one action, and leaves done what came before it", async () => {
    const { Actions } = JSON.parse(await requestOf(setThree)) as BatchRequest;
    const [, second] = Actions.flatMap(({ ActionType: type }, index) =>
      type === ActionType.setProperty ? [index] : [],
    );
    door.faults.add({ kind: "failing-action", action: second!, code: "Busy" }, NEXT);
    const error = await errorOf(writeThree());
    expect(error).toMatchObject({ code: "Busy", debugInfo: { statement: expect.stringContaining(".values =") } });
    expect([valueAt(0), valueAt(1), valueAt(2)]).toEqual(["a", null, null]);
  });

  it("fails a batch at any of its actions, by chance", async () => {
    const left = new Set<number>();
    for (let turn = 0; turn < 30; turn += 1) {
      book.sheets[0]!.rows.length = 0;
      door.faults.add({ kind: "failing-action", action: "any", code: "GeneralException" }, NEXT);
      expect((await errorOf(writeThree())).code).toBe("GeneralException");
      left.add([0, 1, 2].filter((row) => valueAt(row) !== null).length);
    }
    expect([...left].sort()).toEqual([0, 1, 2]);
  });

  it("fails at its last action a batch that has fewer", async () => {
    door.faults.add({ kind: "failing-action", action: 1_000, code: "GeneralException" }, NEXT);
    expect((await errorOf(writeThree())).code).toBe("GeneralException");
  });

  it("leaves alone an error that Excel itself would have given before that", async () => {
    door.faults.add({ kind: "failing-action", action: 1_000, code: "GeneralException" }, NEXT);
    const error = await errorOf(client.run(async ({ workbook }) => workbook.worksheets.getItem("Nej").delete()));
    expect(error.code).toBe("ItemNotFound");
  });

  it("takes its time over a batch, half of it before the batch is run", async () => {
    door.faults.add({ kind: "latency", milliseconds: 300 }, { on: "all" });
    const written = write("A1", "hej");
    await turn();
    clock.pass(149);
    expect(valueAt(0)).toBeNull();
    clock.pass(1);
    expect(valueAt(0)).toBe("hej");
    await whileTimePasses(clock, written);
    expect(clock.now()).toBeGreaterThanOrEqual(300);
  });

  it("runs batches in the order they came, also when an earlier one is slower", async () => {
    door.faults.add({ kind: "latency", milliseconds: 1_000 }, NEXT);
    await whileTimePasses(clock, Promise.all([write("A1", "först"), write("A1", "sedan")]));
    expect(valueAt(0)).toBe("sedan");
  });

  it("lets a colleague edit between a read and the write that follows from it", async () => {
    const bo = host.openSession({ name: "Bo", color: "#C239B3" });
    bo.typeCells(0, 0, 0, [["1"]]);
    door.beforeBatch(2, () => bo.typeCells(0, 0, 0, [["10"]]));
    await client.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1").load({ values: true });
      await context.sync();
      range.values = [[(range.values[0]![0] as number) + 1]];
      await context.sync();
    });
    expect(valueAt(0)).toBe(2);
  });
});

describe("withFaults, with given chances", () => {
  it("goes the same way every time", async () => {
    const play = async (seed: number) => {
      const of = emptyBook("Plan");
      const time = virtualClock();
      const session = createHost(of).openSession({ name: "Åsa", color: "#0F6CBD" });
      const faulty = withFaults(session, time, seededChance(seed));
      const { Excel } = officeClient(session, { transport: faulty, clock: time });
      faulty.faults.add({ kind: "failing-action", action: "any", code: "GeneralException" }, SOMETIMES);
      faulty.faults.add({ kind: "failing-request", failure: 5102 }, SOMETIMES);
      faulty.faults.add({ kind: "latency", milliseconds: 700 }, SOMETIMES);
      const story: unknown[] = [];
      for (let step = 0; step < 12; step += 1) {
        const work = Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Plan");
          sheet.getRange("A1").insert("Down").values = [[step]];
          await context.sync();
        });
        const outcome = await whileTimePasses(time, work).catch(({ code }: { code: string }) => code);
        story.push([outcome ?? "done", time.now(), of.sheets[0]!.rows.map((row) => row?.cells[0]?.value)]);
      }
      return story;
    };
    expect(await play(5)).toEqual(await play(5));
    expect(await play(5)).not.toEqual(await play(6));
  });
});

describe("withFaults, of events", () => {
  const heard: string[] = [];
  beforeEach(async () => {
    heard.length = 0;
    await client.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      await context.sync();
    });
  });
  const edit = async (...addresses: string[]) => {
    for (const address of addresses) await write(address, address);
    await client.settle();
  };

  it.each<[string, Fault, string[]]>([
    ["loses", { kind: "lost-event" }, ["A2", "A3"]],
    ["doubles", { kind: "doubled-event" }, ["A1", "A1", "A2", "A3"]],
  ])("%s the next one", async (_, fault, expected) => {
    door.faults.add(fault, NEXT);
    await edit("A1", "A2", "A3");
    expect(heard).toEqual(expected);
  });

  it("lets a late one come after those behind it", async () => {
    door.faults.add({ kind: "late-event", milliseconds: 5_000 }, NEXT);
    await edit("A1", "A2");
    expect(heard).toEqual(["A2"]);
    clock.pass(5_000);
    await client.settle();
    expect(heard).toEqual(["A2", "A1"]);
  });

  it("tells them after the answer of their batch, however slow", async () => {
    door.faults.add({ kind: "latency", milliseconds: 300 }, { on: "all" });
    const order: string[] = [];
    door.onRichApiEvent((entries: readonly EventEntry[]) => void order.push(`${entries.length} event`));
    const request = await requestOf((sheet) => (sheet.getRange("A1").values = [["hej"]]));
    door.runBatch(request, 0, () => order.push("answer"));
    clock.passAll();
    expect([order, clock.now()]).toEqual([["answer", "1 event"], 300]);
  });
});

// Helpers

const turn = () => new Promise((resolve) => setImmediate(resolve));

function valueAt(row: number): unknown {
  return cellAt(book.sheets[0]!, row, 0)?.value ?? null;
}

function write(address: string, text: string): Promise<void> {
  return client.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange(address).values = [[text]];
    await context.sync();
  });
}

function writeThree(): Promise<void> {
  return client.run(async (context) => {
    setThree(context.workbook.worksheets.getItem("Plan"));
    await context.sync();
  });
}

function setThree(sheet: Excel.Worksheet): void {
  for (const [row, text] of ["a", "b", "c"].entries()) sheet.getRange(`A${row + 1}`).values = [[text]];
}

/** The first batch that the client makes of the work. */
async function requestOf(work: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  const requests: string[] = [];
  const session = createHost(emptyBook("Plan")).openSession({ name: "Åsa", color: "#0F6CBD" });
  const transport = (request: string) => {
    requests.push(request);
    return session.runBatch(request);
  };
  await officeClient(session, { transport }).run(async (context) => {
    work(context.workbook.worksheets.getItem("Plan"));
    await context.sync();
  });
  return requests[0]!;
}
