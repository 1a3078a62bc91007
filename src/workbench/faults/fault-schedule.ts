import { isEventFault, type BatchFault, type EventFault, type Fault, type ScheduledFault, type When } from "./fault";

type Waiting = { readonly fault: Fault; readonly when: When; seen: number };

/** Which faults are on, and whose turn it is. With the same chances it says the same, so that a run can be replayed. */
export class FaultSchedule {
  readonly #random: () => number;
  readonly #listeners = new Set<() => void>();
  #waiting: Waiting[] = [];

  constructor(random: () => number) {
    this.#random = random;
  }

  /** What is still to happen; a fault that has happened as often as it was to is no longer there. */
  list(): ScheduledFault[] {
    return this.#waiting.map(({ fault, when, seen }) => ({ fault, when: remaining(when, seen) }));
  }

  add(fault: Fault, when: When): void {
    this.#waiting.push({ fault, when, seen: 0 });
    this.#tell();
  }

  /** These faults and no others. */
  set(faults: readonly ScheduledFault[]): void {
    this.#waiting = faults.map(({ fault, when }) => ({ fault, when, seen: 0 }));
    this.#tell();
  }

  clear(): void {
    this.set([]);
  }

  /** Calls `listener` when a fault comes or is over. The answer stops that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Those that happen to all. */
  lasting(): Fault[] {
    return this.#waiting.flatMap(({ fault, when }) => (when.on === "all" ? [fault] : []));
  }

  /** The faults of the batch that comes now. */
  ofBatch(): BatchFault[] {
    return this.#due((fault): fault is BatchFault => !isEventFault(fault));
  }

  /** The faults of the event that comes now. */
  ofEvent(): EventFault[] {
    return this.#due(isEventFault);
  }

  #due<Kind extends Fault>(concerns: (fault: Fault) => fault is Kind): Kind[] {
    const before = this.#waiting.length;
    const due = this.#waiting.flatMap((one) => {
      if (!concerns(one.fault)) return [];
      one.seen += 1;
      return isDue(one, this.#random) ? [one.fault] : [];
    });
    this.#waiting = this.#waiting.filter(({ when, seen }) => !isOver(when, seen));
    if (this.#waiting.length < before) this.#tell();
    return due;
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function isDue({ when, seen }: Waiting, random: () => number): boolean {
  switch (when.on) {
    case "all":
      return true;
    case "next":
      return seen > (when.after ?? 0);
    case "every":
      return seen % when.nth === 0;
    case "chance":
      return random() < when.probability;
  }
}

function isOver(when: When, seen: number): boolean {
  return when.on === "next" && seen >= (when.after ?? 0) + (when.times ?? 1);
}

function remaining(when: When, seen: number): When {
  if (when.on !== "next" || seen === 0) return when;
  const { after = 0, times = 1 } = when;
  return { on: "next", after: Math.max(0, after - seen), times: times - Math.max(0, seen - after) };
}
