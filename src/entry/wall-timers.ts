import type { Timers } from "../app/timers";

/** The computer's own time to wait by. */
export const wallTimers: Timers = {
  now: () => performance.now(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};
