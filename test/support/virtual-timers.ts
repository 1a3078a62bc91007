import type { VirtualClock } from "../../src/workbench/sharing/clock";

/** Lets whatever waits by `setTimeout` go by the clock. The answer undoes it. */
export function virtualTimers(clock: VirtualClock): () => void {
  const before = globalThis.setTimeout;
  const after = (work: () => void, milliseconds = 0): unknown => clock.after(milliseconds, work);
  globalThis.setTimeout = after as typeof setTimeout;
  return () => void (globalThis.setTimeout = before);
}
