import type { ScheduledFault } from "../../src/workbench/faults/fault";
import type { FaultyDoor } from "../../src/workbench/faults/with-faults";
import type { Dice } from "./dice";

/** Everything that may go wrong without ending the session, some of it for each pane. */
export function faultsOn({ faults }: FaultyDoor, dice: Dice): { off(): void; happened(): number } {
  const chance = (probability: number) => ({ on: "chance", probability }) as const;
  const all: ScheduledFault[] = [
    { fault: { kind: "latency", milliseconds: 20 + dice.below(1_500) }, when: { on: "all" } },
    { fault: { kind: "failing-action", action: "any", code: "RequestAborted" }, when: chance(0.01) },
    { fault: { kind: "failing-request", failure: 5102 }, when: chance(0.02) },
    { fault: { kind: "lost-event" }, when: chance(0.1) },
    { fault: { kind: "doubled-event" }, when: chance(0.05) },
    { fault: { kind: "late-event", milliseconds: 200 + dice.below(2_000) }, when: chance(0.1) },
  ];
  let happened = 0;
  const [ofBatch, ofEvent] = [faults.ofBatch.bind(faults), faults.ofEvent.bind(faults)];
  const counted = <Some extends { readonly kind: string }>(due: Some[]): Some[] => {
    happened += due.filter(({ kind }) => kind !== "latency").length;
    return due;
  };
  faults.ofBatch = () => counted(ofBatch());
  faults.ofEvent = () => counted(ofEvent());
  faults.set(all.filter(() => dice.random() < 0.8));
  return { off: () => faults.clear(), happened: () => happened };
}
