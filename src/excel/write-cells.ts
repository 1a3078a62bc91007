import { saysSame, type CellEdit, type EditOutcome, type Pace } from "../app/cell-edit";
import { WorkbookError } from "../app/workbook-error";
import type { CellValue } from "../core/plan/cell";
import { asWorkbookError, batch } from "./batch";
import { lookAtCells, type SeenCell } from "./look-at-cells";
import { has, isFinishable, isPassing, tries, waitBefore } from "./patience";
import { putCells, type PlacedEdit } from "./put-cells";
import { putBack } from "./put-back";

/** Bytes of a request that one cell takes besides its text, and how many go in one: Excel on the web refuses 5 MB. */
const bytesOfEdit = 2_500;
const requestBytes = 2_000_000;

/** Writes cells of tables. See the port. */
export function writeCells(edits: readonly CellEdit[], pace: Pace = {}): Promise<readonly EditOutcome[]> {
  return batch(async (context) => {
    const outcomes: Outcomes = new Map();
    const took: Took = new Map();
    let stopped: WorkbookError | null = null;
    for (const portion of portionsOf(edits)) {
      if (stopped || pace.signal?.aborted) break;
      try {
        await writePortion(context, portion, outcomes, took);
      } catch (error) {
        stopped = asWorkbookError(error) ?? null;
        const nothingWritten = [...outcomes.values()].every(({ kind }) => kind !== "written");
        if (!stopped || (nothingWritten && took.size === 0)) throw error;
      }
      pace.onProgress?.(outcomes.size, edits.length);
    }
    return edits.map((edit): EditOutcome => {
      const lost = took.get(edit);
      return {
        ...(outcomes.get(edit) ?? { kind: "not-written", error: stopped }),
        ...(lost ? { took: lost } : {}),
      };
    });
  });
}

type Outcomes = Map<CellEdit, EditOutcome>;

/** What each edit took from colleagues in its moment of writing, beyond putting back. */
type Took = Map<CellEdit, readonly CellValue[]>;

/** Edits of one table each, as many as go in a request. */
function portionsOf(edits: readonly CellEdit[]): CellEdit[][] {
  const portions: CellEdit[][] = [];
  const open = new Map<string, { portion: CellEdit[]; room: number }>();
  for (const edit of edits) {
    const { table } = edit.target;
    const bytes = bytesOfEdit + 3 * JSON.stringify(edit.value).length;
    let current = open.get(table);
    if (!current || current.room < bytes) {
      current = { portion: [], room: requestBytes };
      portions.push(current.portion);
      open.set(table, current);
    }
    current.portion.push(edit);
    current.room -= bytes;
  }
  return portions;
}

/**
 * Looks, writes, and looks again until nothing is left to be done. After an error the next look tells what was done
 * before it, so nothing is written twice.
 */
async function writePortion(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  outcomes: Outcomes,
  took: Took,
): Promise<void> {
  let left = edits;
  let last: unknown;
  for (let attempt = 0; attempt < tries; attempt++) {
    let isPutting = false;
    try {
      const placed = decide(left, await lookAtCells(context, left), outcomes);
      if (placed.length === 0) return;
      isPutting = true;
      const { puts, failed } = await putCells(context, placed);
      if (failed && !isFinishable(failed)) throw failed;
      for (const { mishap, placed: of } of puts) {
        const lost = mishap ? await putBack(context, of, mishap) : [];
        if (lost.length > 0) took.set(of.edit, [...(took.get(of.edit) ?? []), ...lost]);
      }
      if (failed) throw failed;
      for (const { mishap, stands, placed: of } of puts)
        if (!mishap && stands) outcomes.set(of.edit, { kind: "written" });
      left = left.filter((edit) => !outcomes.has(edit));
      if (left.length === 0) return;
      last = new WorkbookError("keeps-changing");
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "table-gone") {
        for (const edit of left) outcomes.set(edit, { kind: "table-gone" });
        return;
      }
      if (isTooLarge(error) && left.length > 1) return await inHalves(context, left, outcomes, took);
      if (isPutting && isLost(error)) throw new WorkbookError("write-unsure", { cause: error });
      if (!(isPutting ? isFinishable(error) : isPassing(error))) throw error;
      last = error;
      await waitBefore(attempt);
    }
  }
  throw last;
}

/** Settles what needs no writing, and answers with the rest. */
function decide(edits: readonly CellEdit[], found: readonly (SeenCell | null)[], outcomes: Outcomes): PlacedEdit[] {
  return edits.flatMap((edit, at) => {
    const seen = found[at];
    if (!seen) outcomes.set(edit, { kind: "row-gone" });
    else if (saysSame(seen.now, edit.value) && !saysSame(edit.seen, edit.value))
      outcomes.set(edit, { kind: "written" });
    else if (!saysSame(seen.now, edit.seen)) outcomes.set(edit, { kind: "conflict", now: seen.now });
    else return [{ edit, seen, exact: undefined }];
    return [];
  });
}

async function inHalves(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  outcomes: Outcomes,
  took: Took,
): Promise<void> {
  const half = Math.ceil(edits.length / 2);
  for (const part of [edits.slice(0, half), edits.slice(half)]) await writePortion(context, part, outcomes, took);
}

const isLost = (error: unknown): boolean => has(error, "InvalidOrTimedOutSession");
const isTooLarge = (error: unknown): boolean =>
  has(error, "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded");
