import { WorkbookError, type WorkbookErrorCode } from "../app/workbook-error";
import { isPassing, tries, waitBefore } from "./patience";

/** Office's names of what a person can put right. What is not listed here is a bug of ours. */
const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  InvalidOrTimedOutSession: "session-lost",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  InactiveWorkbook: "not-in-front",
  ApiNotFound: "too-old",
  AccessDenied: "no-access",
};

/**
 * Runs one piece of work in Excel and gives Excel's errors our names. Nothing else calls `Excel.run`. `codesHere` are
 * errors that can only mean one thing in this work.
 */
export async function batch<Answer>(
  work: (context: Excel.RequestContext) => Promise<Answer>,
  codesHere: Readonly<Record<string, WorkbookErrorCode>> = {},
): Promise<Answer> {
  return naming(() => Excel.run({ delayForCellEdit: true }, work), codesHere);
}

/**
 * Runs a piece of work that nobody has asked for, in one round trip: `Excel.run` takes another to let go of ranges, of
 * which a plain context holds on to none. It does not wait for a cell that is being edited.
 */
export function unattended<Answer>(work: (context: Excel.RequestContext) => Promise<Answer>): Promise<Answer> {
  return naming(() => work(new Excel.RequestContext()), {});
}

async function naming<Answer>(
  work: () => Promise<Answer>,
  codesHere: Readonly<Record<string, WorkbookErrorCode>>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw asWorkbookError(error, codesHere) ?? error;
  }
}

/**
 * Runs work that only reads, and again after a while when Excel was busy or a cell was being edited where Excel does not
 * let it wait by itself.
 */
export async function readingBatch<Answer>(work: (context: Excel.RequestContext) => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await batch(work);
    } catch (error) {
      const theirs = error instanceof WorkbookError ? error.cause : error;
      if (attempt === tries || !isPassing(theirs)) throw error;
      await waitBefore(attempt - 1);
    }
  }
}

/** What a person can put right, in our own words; nothing for a bug of ours. */
export function asWorkbookError(
  error: unknown,
  codesHere: Readonly<Record<string, WorkbookErrorCode>> = {},
): WorkbookError | undefined {
  if (error instanceof WorkbookError) return error;
  if (!(error instanceof OfficeExtension.Error)) return undefined;
  const code = codesHere[error.code] ?? codes[error.code];
  return code && new WorkbookError(code, { cause: error });
}

/** Sends what was asked for. False when the answer was too large to be sent, and may be asked for in smaller parts. */
export async function answerArrived(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded") return false;
    throw error;
  }
}
