import type { Fault, ScheduledFault, When } from "../../faults/fault";
import { Failure } from "../../protocol/failure";
import type { Sentence } from "../../server/messages";
import { faultStrings } from "./fault-strings";

/** One choice of a list: a fault, or none. */
export type Choice<What> = { readonly label: Sentence; readonly is: What };

const failing = (failure: (typeof Failure)[keyof typeof Failure]): Fault => ({ kind: "failing-request", failure });
const latency = (milliseconds: number): Fault => ({ kind: "latency", milliseconds });

/** What a person can make go wrong for the add-in, topic by topic. The first of each is that nothing does. */
export const faultChoices = {
  latency: [
    { label: faultStrings.noWait, is: null },
    { label: faultStrings.wait300, is: latency(300) },
    { label: faultStrings.wait2000, is: latency(2_000) },
    { label: faultStrings.wait10000, is: latency(10_000) },
  ],
  requests: [
    { label: faultStrings.requestsSucceed, is: null },
    { label: faultStrings.failsHalfway, is: { kind: "failing-action", action: "any", code: "GeneralException" } },
    { label: faultStrings.cellEdited, is: failing(Failure.cellEdited) },
    { label: faultStrings.tooBusy, is: failing(Failure.tooBusy) },
    { label: faultStrings.sessionLost, is: failing(Failure.sessionLost) },
    { label: faultStrings.requestTooLarge, is: failing(Failure.requestTooLarge) },
    { label: faultStrings.responseTooLarge, is: failing(Failure.responseTooLarge) },
    { label: faultStrings.noCapability, is: failing(Failure.noCapability) },
  ],
  events: [
    { label: faultStrings.eventsArrive, is: null },
    { label: faultStrings.eventLost, is: { kind: "lost-event" } },
    { label: faultStrings.eventDoubled, is: { kind: "doubled-event" } },
    { label: faultStrings.eventLate, is: { kind: "late-event", milliseconds: 5_000 } },
  ],
} satisfies Record<string, readonly Choice<Fault | null>[]>;

export type Topic = keyof typeof faultChoices;

/** How often the chosen faults happen. */
export const whenChoices: readonly Choice<When>[] = [
  { label: faultStrings.next, is: { on: "next" } },
  { label: faultStrings.everyThird, is: { on: "every", nth: 3 } },
  { label: faultStrings.always, is: { on: "all" } },
];

/** Which choice of the topic is on. */
export function chosen(topic: Topic, faults: readonly ScheduledFault[]): number {
  const place = faultChoices[topic].findIndex(({ is }) => is && faults.some(({ fault }) => isSame(fault, is)));
  return Math.max(0, place);
}

/** The faults with another choice of the topic. A wait is for all requests: one slow answer is no slow line. */
export function choose(topic: Topic, place: number, when: When, faults: readonly ScheduledFault[]): ScheduledFault[] {
  const ofTopic = faultChoices[topic].map(({ is }) => is);
  const others = faults.filter(({ fault }) => !ofTopic.some((is) => is && isSame(fault, is)));
  const fault = ofTopic[place];
  return fault ? [...others, { fault, when: topic === "latency" ? { on: "all" } : when }] : others;
}

function isSame(one: Fault, other: Fault): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
