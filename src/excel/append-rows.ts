import type { NewRow, NewRows, Pace, RowsOutcome } from "../app/cell-edit";
import { sayTook } from "../app/say-outcomes";
import { WorkbookError } from "../app/workbook-error";
import type { CellValue } from "../core/plan/cell";
import { asWorkbookError, batch } from "./batch";
import { has, isFinishable, isPassing, tries, waitBefore } from "./patience";
import { hasRoomAbove, lookAtEnd, takeIn } from "./look-at-end";
import { putRows, type PutRows } from "./put-rows";
import { putRowsBack, wordsOf } from "./put-rows-back";

/** Bytes of values in one request: each cell costs about as much again on its way back. */
const requestBytes = 1_000_000;

/** Writes rows below a table. See the port. */
export function appendRows(news: NewRows, pace: Pace = {}): Promise<RowsOutcome> {
  return batch(async (context) => {
    const standing: string[] = [];
    const took: CellValue[] = [];
    try {
      for (const rows of portionsOf(news.rows)) {
        if (pace.signal?.aborted) break;
        await appendPortion(context, { ...news, rows }, took);
        standing.push(...rows.map(({ id }) => id));
        pace.onProgress?.(standing.length, news.rows.length);
      }
    } catch (error) {
      throw took.length > 0 ? (asWorkbookError(error)?.saying(sayTook(took)) ?? error) : error;
    }
    return { standing, took };
  });
}

function portionsOf(rows: readonly NewRow[]): NewRow[][] {
  const portions: NewRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const bytes = JSON.stringify(row).length;
    if (room < bytes || portions.length === 0) {
      portions.push([]);
      room = requestBytes;
    }
    portions.at(-1)!.push(row);
    room -= bytes;
  }
  return portions;
}

/**
 * Looks which rows stand and writes the others, until all do. A look also tells what was done before an error. What the
 * rows were written over is put back, and they are missing at the next look; `took` gets what cannot be.
 */
async function appendPortion(context: Excel.RequestContext, news: NewRows, took: CellValue[]): Promise<void> {
  let last: unknown = new WorkbookError("keeps-changing");
  let put = nothingPut;
  let mayHaveRoom = false;
  try {
    // The last round only puts back.
    for (let attempt = 0; attempt <= tries; attempt++) {
      let isPutting = false;
      try {
        let there = await lookAtEnd(context, news);
        if (put.met.length > 0) {
          const { met, failed } = put;
          put = nothingPut;
          // What a failed write has not written it has not taken.
          const written = met.filter(({ row: { id } }) => !failed || there.ids.has(id));
          took.push(...(await putRowsBack(context, news, there.headings, written)));
          there = await lookAtEnd(context, news);
        }
        const rows = news.rows.filter(({ id }) => !there.ids.has(id));
        if (rows.length === 0) return;
        if (attempt === tries) break;
        isPutting = true;
        const outside = rows.filter(({ id }, at) => there.below[at] === id);
        if (outside.length > 0) await takeIn(context, news.table, outside.length);
        else {
          const isFree = there.isFree || (mayHaveRoom && (await hasRoomAbove(context, news.table, there, rows.length)));
          put = await putRows(context, { ...news, rows }, { ...there, isFree });
          took.push(...put.took);
          if (put.failed) throw put.failed;
        }
      } catch (error) {
        if (isPutting && news.rows.length > 1 && has(error, "RequestPayloadSizeLimitExceeded"))
          return await inHalves(context, news, took);
        if (isPutting && has(error, "InvalidOrTimedOutSession"))
          throw new WorkbookError("write-unsure", { cause: error });
        if (!(isPutting ? isFinishable(error) : isPassing(error))) throw error;
        [last, mayHaveRoom] = [error, mayHaveRoom || isPutting];
        await waitBefore(attempt);
      }
    }
    throw last;
  } finally {
    took.push(...wordsOf(put.met));
  }
}

const nothingPut: PutRows = { met: [], took: [], failed: null };

async function inHalves(context: Excel.RequestContext, news: NewRows, took: CellValue[]): Promise<void> {
  const half = Math.ceil(news.rows.length / 2);
  for (const rows of [news.rows.slice(0, half), news.rows.slice(half)])
    await appendPortion(context, { ...news, rows }, took);
}
