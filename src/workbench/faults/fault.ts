import type { FailureCode } from "../protocol/failure";

/** What can go wrong with a batch on its way. */
export type BatchFault =
  /** The batch and its answer take so long together; events take half of it. */
  | { readonly kind: "latency"; readonly milliseconds: number }
  /** Fails at one action, counted from 0, or at any of them; the actions before it stay done. */
  | { readonly kind: "failing-action"; readonly action: number | "any"; readonly code: string }
  /** Fails as a whole. Nothing is done, unless it was the answer that was too large. */
  | { readonly kind: "failing-request"; readonly failure: FailureCode };

/** What can go wrong with an event. */
export type EventFault =
  | { readonly kind: "lost-event" }
  | { readonly kind: "doubled-event" }
  | { readonly kind: "late-event"; readonly milliseconds: number };

/** One thing that goes wrong on purpose. Plain data, so that it can come from a test, a file or the page. */
export type Fault = BatchFault | EventFault;

/** To which batches or events it happens. */
export type When =
  | { readonly on: "all" }
  /** The next so many, after so many that are spared; then the fault is over. */
  | { readonly on: "next"; readonly times?: number; readonly after?: number }
  | { readonly on: "every"; readonly nth: number }
  | { readonly on: "chance"; readonly probability: number };

export type ScheduledFault = { readonly fault: Fault; readonly when: When };

export function isEventFault(fault: Fault): fault is EventFault {
  return fault.kind.endsWith("-event");
}
