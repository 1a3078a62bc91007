import { WorkbookError } from "../app/workbook-error";

/** Milliseconds before each new try. */
const waits = [500, 1_000, 2_000, 4_000];

/** Tries at most, the first included. */
export const tries = waits.length + 1;

/** Waits before the nth new try, longer each time: Excel asks whoever is too busy for it to come back later. */
export function waitBefore(retry: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, waits[Math.min(retry, waits.length - 1)]));
}

/** Errors of a request of which nothing was done. */
const nothingDone = new Set(["ActivityLimitReached", "InvalidOperationInCellEditMode"]);

/**
 * Errors that leave open what was done, and are over after a while. What is not found stood there a moment ago, and a
 * colleague has just taken it away: the next look does not ask for it.
 */
const passing = new Set([
  "RequestAborted",
  "ConcurrentUpdate",
  "ServiceNotAvailable",
  "ItemNotFound",
  "InvalidReference",
]);

/** Whether what only reads may be asked again after this error. */
export function isPassing(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && (nothingDone.has(error.code) || passing.has(error.code));
}

/** Errors after which no further try helps: a person has to do something first. */
const final = new Set([
  "AccessDenied",
  "ApiNotFound",
  "InactiveWorkbook",
  "InvalidOperation",
  "InvalidOrTimedOutSession",
  "RequestPayloadSizeLimitExceeded",
]);

/** Whether a write that may be half done may be looked at and finished after this error. */
export function isFinishable(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && !final.has(error.code);
}

/** Whether the error has a sentence for the person, now or at the next step: it is no bug of ours. */
export function isTold(error: unknown): boolean {
  return error instanceof OfficeExtension.Error || error instanceof WorkbookError;
}

/** Whether the error is Office's of one of these names. */
export function has(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof OfficeExtension.Error && codes.includes(error.code);
}
