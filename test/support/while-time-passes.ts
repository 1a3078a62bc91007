import type { VirtualClock } from "../../src/workbench/sharing/clock";

/** Waits for work that waits for a virtual clock: lets its time pass whenever nothing else can happen. */
export async function whileTimePasses<Answer>(clock: VirtualClock, work: Promise<Answer>): Promise<Answer> {
  let settled = false;
  const done = work.finally(() => (settled = true));
  done.catch(() => undefined);
  while (!settled) {
    await new Promise((resolve) => setImmediate(resolve));
    clock.passAll();
  }
  return done;
}
