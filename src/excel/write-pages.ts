import { placePages, type Placed } from "../app/place-pages";
import { WorkbookError } from "../app/workbook-error";
import type { Page } from "../core/status/page";
import { pageMarks } from "../core/status/page-marks";
import { batch } from "./batch";
import { begin, withBegun, type Begun } from "./begun-pages";
import { drawPage, furnish } from "./draw-page";
import { findPages, type ExcelSheet } from "./find-pages";
import { makeRoom } from "./make-room";
import { markPage } from "./mark-page";
import { has, isFinishable, isPassing, tries, waitBefore } from "./patience";
import { setUpPrinting } from "./set-up-printing";

/** Bytes of values after which the rest goes in another request: each cell costs about as much again in formats. */
const requestBytes = 2_000_000;
/** A request that is refused as too large is tried in smaller ones, down to this. */
const smallestRequest = 20_000;

/**
 * Makes or updates the sheets of the pages. Two round trips to see what is there, then one for each 2 MB of values. After
 * an error it looks what is there by now and finishes the work.
 */
export function writePages(pages: readonly Page[], run?: string): Promise<void> {
  return batch(async (context) => {
    const begun: Begun = new Map();
    let last: unknown;
    let room = requestBytes;
    for (let attempt = 0; attempt < tries; attempt++) {
      let isWriting = false;
      try {
        const { sheets, structureProtected } = await findPages(context);
        const placed = placePages(pages, await withBegun(context, sheets, begun), structureProtected);
        isWriting = true;
        for (const each of placed) begin(each, begun);
        for (const group of groupsOf(placed, room)) await writeGroup(context, group, placed[0], begun, run);
        return;
      } catch (error) {
        const isTooLarge = isWriting && room > smallestRequest && has(error, "RequestPayloadSizeLimitExceeded");
        if (!isTooLarge && !(isWriting ? isFinishable(error) : isPassing(error))) throw error;
        if (isTooLarge) room /= 8;
        last = isWriting && isPassing(error) ? new WorkbookError("half-done", { cause: error }) : error;
        await waitBefore(attempt);
      }
    }
    throw last;
  }, inTheWay);
}

/** Excel moves no cells that would part somebody's merged cells or table. */
const inTheWay = { InvalidOperation: "in-the-way" } as const;

function groupsOf(placed: readonly Placed<ExcelSheet>[], requestRoom: number): Placed<ExcelSheet>[][] {
  const groups: Placed<ExcelSheet>[][] = [];
  let room = 0;
  for (const each of placed) {
    const bytes = JSON.stringify(each.page.rows).length;
    if (groups.length === 0 || bytes > room) {
      groups.push([]);
      room = requestRoom;
    }
    groups.at(-1)!.push(each);
    room -= bytes;
  }
  return groups;
}

/** The first page of all is shown when it has just been made; who updates it stays where they are. */
async function writeGroup(
  context: Excel.RequestContext,
  group: readonly Placed<ExcelSheet>[],
  first: Placed<ExcelSheet> | undefined,
  begun: Begun,
  run?: string,
): Promise<void> {
  for (const placed of group) {
    const isNew = begun.get(placed.mark)?.isNew === true;
    const sheet = writePage(context, placed, isNew);
    if (isNew && run) sheet.customProperties.add(pageMarks.madeIn, run);
    if (placed === first && isNew) sheet.activate();
  }
  await context.sync();
}

/** Marked before it is drawn: wherever the work stops, the sheet is found again and finished. */
function writePage(context: Excel.RequestContext, placed: Placed<ExcelSheet>, isNew: boolean): Excel.Worksheet {
  const { sheet: there, name, page } = placed;
  const { worksheets } = context.workbook;
  const sheet = there ? worksheets.getItem(there.id) : worksheets.add(name);
  if (there) makeRoom(sheet, there.page, placed.cells);
  markPage(sheet, placed);
  drawPage(sheet, placed);
  if (isNew) furnish(sheet, placed);
  setUpPrinting(sheet, page, isNew);
  return sheet;
}
