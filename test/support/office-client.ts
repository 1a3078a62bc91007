import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import type { Session } from "../../src/workbench/engine/engine";
import { sessionDoor, type Door, type Reply } from "../../src/workbench/protocol/door";
import type { EventEntry } from "../../src/workbench/protocol/event-entry";
import { wallClock, type Clock } from "../../src/workbench/sharing/clock";

/** What went over the wire; `requests` is the number of round trips. */
export type ClientStats = { requests: number; bytesOut: number; bytesIn: number };

/** Microsoft's own client, unmodified, at work on one session of the workbench. */
export type OfficeClient = {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly stats: ClientStats;
  /** `Excel.run` of this client. */
  run<Answer>(work: (context: Excel.RequestContext) => Promise<Answer>): Promise<Answer>;
  /** Waits until every event raised so far has reached its handlers. */
  settle(): Promise<void>;
  /** Puts `Excel`, `Office` and `OfficeExtension` in the global scope, as a script tag does. The answer undoes it. */
  install(): () => void;
};

export type ClientOptions = {
  /** The newest ExcelApi that the client believes in, e.g. `1.14`; it refuses anything newer by itself. */
  excelApi?: string;
  displayLanguage?: string;
  /** What the client's own waiting goes by, such as its second try at letting go of ranges; the wall's unless given. */
  clock?: Clock;
  /** Every batch goes through here instead of straight to the session: a door with faults, or a log. */
  transport?: Door | Transport;
};

type Transport = (requestJson: string) => Reply | Promise<Reply>;

/** A client of its own for the session, so that several people can be played in one test. */
export function officeClient(session: Session, options: ClientOptions = {}): OfficeClient {
  const door = doorOf(session, options.transport);
  const window = clientWindow(options);
  const stats: ClientStats = { requests: 0, bytesOut: 0, bytesIn: 0 };
  let delivery: Promise<void> = Promise.resolve();

  window.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  window.OSF.DDA.RichApi.executeRichApiRequestAsync = (message, callback) => {
    const [request, flags] = [message[4] as string, message[6] as number];
    door.runBatch(request, flags, (reply) => {
      const failed = typeof reply !== "string";
      stats.requests += 1;
      stats.bytesOut += Buffer.byteLength(request);
      stats.bytesIn += failed ? 0 : Buffer.byteLength(reply);
      if (failed) callback({ status: "failed", error: { code: reply.failure, message: String(reply.failure) } });
      else callback({ status: "succeeded", value: { data: [200, [], reply] } });
    });
  };
  door.onRichApiEvent((entries) => {
    // After the answer of the batch that raised them, and never within it.
    delivery = delivery.then(nextTurn).then(() => deliver(window, entries));
  });

  return {
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension as unknown as typeof OfficeExtension,
    Office: window.Office,
    stats,
    run: (work) => window.Excel.run(work),
    async settle() {
      await delivery;
      await nextTurn();
    },
    install() {
      const globals = globalThis as unknown as Record<string, unknown>;
      const names = ["Excel", "Office", "OfficeExtension"] as const;
      const before = names.map((name) => globals[name]);
      for (const name of names) globals[name] = window[name];
      return () => names.forEach((name, index) => (globals[name] = before[index]));
    },
  };
}

// Helpers

/** The parts of the client's global scope that the tests use; the underscored ones are its own test doors. */
type ClientWindow = {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** Where the client itself hands its batches to the host. */
  readonly OSF: { readonly DDA: { readonly RichApi: { executeRichApiRequestAsync: Execute } } };
  readonly OfficeExtension: {
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { entries: readonly EventEntry[] }): void;
  };
};

type Execute = (message: readonly unknown[], callback: (result: Result) => void) => void;
type Result =
  | { status: "succeeded"; value: { data: [200, [], string] } }
  | { status: "failed"; error: { code: number; message: string } };

function doorOf(session: Session, transport?: Door | Transport): Door {
  if (typeof transport === "object") return transport;
  const door = sessionDoor(session);
  if (!transport) return door;
  const carry = async (request: string) => transport(request);
  return {
    ...door,
    // A transport that fails is a fault of the test, and must not leave the client waiting.
    runBatch: (request, _, answer) => void carry(request).then(answer, (error: Error) => answer(asAnswer(error))),
  };
}

function asAnswer({ message }: Error): string {
  const Error = { Code: "GeneralException", Message: message, Location: "", HttpStatusCode: 500, ActionIndex: 0 };
  return JSON.stringify({ Results: [], Error });
}

let compiled: vm.Script | undefined;

/** Compiled once a process: 4 MB of source. */
function clientScript(): vm.Script {
  if (!compiled) {
    const root = createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json");
    const file = join(root, "..", "dist", "excel-web-16.00.debug.js");
    compiled = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  }
  return compiled;
}

function clientWindow({
  excelApi = "1.15",
  displayLanguage = "sv-SE",
  clock = wallClock,
}: ClientOptions): ClientWindow {
  const scope: Record<string, unknown> = {
    console,
    setTimeout: (work: () => void, milliseconds = 0) => clock.after(milliseconds, work),
    clearTimeout: (callOff?: () => void) => callOff?.(),
    location: { href: "https://localhost/", search: "", hash: "" },
    navigator: { userAgent: "node" },
    document: { URL: "https://localhost/", cookie: "", getElementsByTagName: () => [] },
    addEventListener: () => undefined,
  };
  scope["window"] = scope;
  scope["self"] = scope;
  clientScript().runInContext(vm.createContext(scope));
  // Without the handshake of a browser there is no context: this one says what the handshake would have said.
  const context = {
    displayLanguage,
    contentLanguage: displayLanguage,
    requirements: {
      isSetSupported: (name: string, version = "1.1") =>
        name === "ExcelApi" ? minor(version) <= minor(excelApi) : others.includes(name) && minor(version) <= 1,
    },
  };
  scope["Office"] = Object.create(scope["Office"] as object, { context: { value: context } }) as unknown;
  return scope as unknown as ClientWindow;
}

/** The sets besides ExcelApi that the host has, each in its first version. */
const others = ["SharedRuntime", "DelayForCellEdit"];

const minor = (version: string): number => Number(version.split(".")[1] ?? 0);

function deliver(window: ClientWindow, entries: readonly EventEntry[]): void {
  window.OfficeExtension._testTriggerRichApiMessageEvent({ entries: entries.map((entry) => ({ ...entry })) });
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
