import { AsyncLocalStorage } from "node:async_hooks";
import type { VirtualClock } from "../../src/workbench/sharing/clock";
import type { OfficeClient } from "./office-client";

const current = new AsyncLocalStorage<OfficeClient>();
const names = ["Excel", "Office", "OfficeExtension"] as const;

/**
 * Lets several clients live in one process: the global `Excel`, `Office` and `OfficeExtension` are those of whoever's work
 * goes on, through everything it waits for; and whatever waits by `setTimeout` goes by the clock. The answer undoes it.
 */
export function asyncGlobals(clock: VirtualClock): () => void {
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const realTime = globalThis.setTimeout;
  for (const name of names) {
    Object.defineProperty(globalThis, name, { configurable: true, get: () => current.getStore()?.[name] });
  }
  const after = (work: () => void, milliseconds = 0): unknown =>
    clock.after(milliseconds, AsyncLocalStorage.bind(work));
  globalThis.setTimeout = after as typeof setTimeout;
  return () => {
    globalThis.setTimeout = realTime;
    for (const [at, name] of names.entries()) {
      if (before[at]) Object.defineProperty(globalThis, name, before[at]);
      else delete (globalThis as Record<string, unknown>)[name];
    }
  };
}

/** Does the work as the add-in that the client belongs to. */
export function asClient<Answer>(client: OfficeClient, work: () => Answer): Answer {
  return current.run(client, work);
}
