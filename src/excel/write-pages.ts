import { placePages, type Placed } from "../app/place-pages";
import type { Page } from "../core/status/page";
import { batch } from "./batch";
import { drawPage, furnish } from "./draw-page";
import { findPages, type ExcelSheet } from "./find-pages";
import { makeRoom } from "./make-room";
import { markPage } from "./mark-page";
import { setUpPrinting } from "./set-up-printing";

/** Bytes of values after which the rest goes in another request: each cell costs about as much again in formats. */
const requestBytes = 2_000_000;

/** Makes or updates the sheets of the pages. Two round trips to see what is there, then one for each 2 MB of values. */
export function writePages(pages: readonly Page[]): Promise<void> {
  return batch(async (context) => {
    const { sheets, structureProtected } = await findPages(context);
    const placed = placePages(pages, sheets, structureProtected);
    for (const group of groupsOf(placed)) await writeGroup(context, group, placed[0]);
  }, inTheWay);
}

/** Excel moves no cells that would part somebody's merged cells or table. */
const inTheWay = { InvalidOperation: "in-the-way" } as const;

function groupsOf(placed: readonly Placed<ExcelSheet>[]): Placed<ExcelSheet>[][] {
  const groups: Placed<ExcelSheet>[][] = [];
  let room = 0;
  for (const each of placed) {
    const bytes = JSON.stringify(each.page.rows).length;
    if (groups.length === 0 || bytes > room) {
      groups.push([]);
      room = requestBytes;
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
): Promise<void> {
  for (const placed of group) {
    const sheet = writePage(context, placed);
    if (placed === first && !placed.sheet) sheet.activate();
  }
  await context.sync();
}

function writePage(context: Excel.RequestContext, placed: Placed<ExcelSheet>): Excel.Worksheet {
  const { sheet: there, name, page } = placed;
  const { worksheets } = context.workbook;
  const sheet = there ? worksheets.getItem(there.id) : worksheets.add(name);
  if (there) makeRoom(sheet, there.page, placed.cells);
  drawPage(sheet, placed);
  if (!there) furnish(sheet, placed);
  markPage(sheet, placed);
  setUpPrinting(sheet, page, there === null);
  return sheet;
}
