import type { Clock } from "../sharing/clock";

/** Lets work through in the order it came, each piece after its wait at the earliest. */
export type Lane = (milliseconds: number, work: () => void) => void;

/** What need not wait, for itself or for what came before, is done at once. */
export function lane(clock: Clock): Lane {
  const queue: (() => void)[] = [];
  let free = 0;
  return (milliseconds, work) => {
    const now = clock.now();
    free = Math.max(free, now + milliseconds);
    if (free <= now && queue.length === 0) return work();
    queue.push(work);
    // Whichever timer goes off first, it is the turn of whoever came first.
    clock.after(free - now, () => queue.shift()!());
  };
}
