/** Time for whatever waits in the workbench. Tests give a virtual one, so that a run can be replayed. */
export type Clock = {
  /** Milliseconds since some beginning. */
  now(): number;
  /** Calls `work` after so many milliseconds. The answer calls it off. */
  after(milliseconds: number, work: () => void): () => void;
};

export const wallClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

export type VirtualClock = Clock & {
  /** Whether anything waits for its time to pass. */
  readonly isWaitedFor: boolean;
  /** Lets so many milliseconds pass, and does what falls due in them, in order. */
  pass(milliseconds: number): void;
  /** Lets time pass until nothing waits. */
  passAll(): void;
};

type Waiting = { readonly due: number; readonly work: () => void };

/** A clock that stands still until it is told. What falls due at the same moment is done in the order it was asked. */
export function virtualClock(): VirtualClock {
  let time = 0;
  let waiting: Waiting[] = [];

  const passUntil = (end: number): void => {
    for (;;) {
      const next = waiting.reduce<Waiting | undefined>((soonest, one) => {
        return one.due <= end && (!soonest || one.due < soonest.due) ? one : soonest;
      }, undefined);
      if (!next) break;
      waiting = waiting.filter((one) => one !== next);
      time = Math.max(time, next.due);
      next.work();
    }
    if (Number.isFinite(end)) time = Math.max(time, end);
  };

  return {
    get isWaitedFor() {
      return waiting.length > 0;
    },
    now: () => time,
    after(milliseconds, work) {
      const one = { due: time + milliseconds, work };
      waiting.push(one);
      return () => void (waiting = waiting.filter((other) => other !== one));
    },
    pass: (milliseconds) => passUntil(time + milliseconds),
    passAll: () => passUntil(Infinity),
  };
}
