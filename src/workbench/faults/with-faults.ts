import { sessionDoor, type Door, type DoorSession, type Reply } from "../protocol/door";
import type { EventEntry } from "../protocol/event-entry";
import { Failure } from "../protocol/failure";
import type { Clock } from "../sharing/clock";
import { actionsIn, cutBatch } from "./cut-batch";
import type { BatchFault, Fault } from "./fault";
import { FaultSchedule } from "./fault-schedule";
import { lane } from "./lane";

export type FaultyDoor = Door & {
  readonly faults: FaultSchedule;
  /** Does the deed of another just before the nth batch from now is run: 1 is the next. */
  beforeBatch(nth: number, deed: () => void): void;
};

/** The session's door, where things go wrong on purpose. Without faults it is as the door of the session itself. */
export function withFaults(session: DoorSession, clock: Clock, random: () => number): FaultyDoor {
  const door = sessionDoor(session);
  const faults = new FaultSchedule(random);
  const [inward, outward] = [lane(clock), lane(clock)];
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  const deeds = new Map<number, () => void>();
  let batches = 0;

  const tell = (entry: EventEntry) => {
    for (const listener of listeners) listener([entry]);
  };
  door.onRichApiEvent((entries) => {
    for (const entry of entries) {
      const due = new Map(faults.ofEvent().map((fault) => [fault.kind, fault]));
      const late = due.get("late-event");
      const copies = due.has("lost-event") ? 0 : due.has("doubled-event") ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        // A late event is overtaken by those behind it; all else keeps its order.
        if (late?.kind === "late-event") clock.after(late.milliseconds, () => tell(entry));
        else outward(latencyOf(faults.lasting()) / 2, () => tell(entry));
      }
    }
  });

  const run = (due: readonly BatchFault[], request: string, flags: number, answer: (reply: Reply) => void) => {
    const whole = due.find((fault) => fault.kind === "failing-request");
    const part = due.find((fault) => fault.kind === "failing-action");
    if (whole?.failure === Failure.responseTooLarge) return door.runBatch(request, flags, () => answer(reply(whole)));
    if (whole) return answer(reply(whole));
    const at = part?.action === "any" ? Math.floor(random() * actionsIn(request)) : part?.action;
    const cut = at === undefined ? undefined : cutBatch(request, at);
    if (!part || !cut) return door.runBatch(request, flags, answer);
    door.runBatch(cut.before, flags, (done) => answer(cut.fail(done, part.code)));
  };

  return {
    faults,
    beforeBatch: (nth, deed) => void deeds.set(batches + nth, deed),
    runBatch(request, flags, answer) {
      const number = (batches += 1);
      const due = faults.ofBatch();
      const half = latencyOf(due) / 2;
      inward(half, () => {
        deeds.get(number)?.();
        deeds.delete(number);
        run(due, request, flags, (said) => outward(half, () => answer(said)));
      });
    },
    onRichApiEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function latencyOf(faults: readonly Fault[]): number {
  return faults.reduce((sum, fault) => sum + (fault.kind === "latency" ? fault.milliseconds : 0), 0);
}

function reply({ failure }: Extract<BatchFault, { kind: "failing-request" }>): Reply {
  return { failure };
}
