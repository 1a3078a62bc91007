import { WorkbookError } from "../app/workbook-error";
import type { Page } from "../core/status/page";
import { freeSheetName } from "../core/status/sheet-names";
import { batch } from "./batch";
import { drawPage } from "./draw-page";
import { findPages, type Pages } from "./find-pages";
import { makeRoom } from "./make-room";
import { setUpPrinting } from "./set-up-printing";

/** Bytes of values after which the rest goes in another request: each cell costs about as much again in formats. */
const requestBytes = 2_000_000;

/** Makes or updates the sheets of the pages. Two round trips to see what is there, then one for each 2 MB of values. */
export function writePages(pages: readonly Page[]): Promise<void> {
  return batch(async (context) => {
    const there = await findPages(context);
    refuseProtected(pages, there);
    const names = namesFor(pages, there);
    for (const group of groupsOf(pages)) await writeGroup(context, group, pages[0]!, there, names);
  });
}

/** The first page of all is the one to look at when the work is done. */
async function writeGroup(
  context: Excel.RequestContext,
  pages: readonly Page[],
  first: Page,
  there: Pages,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  for (const page of pages) writePage(context, page, there, names);
  if (pages[0] === first) context.workbook.worksheets.getItem(names.get(first.tag)!).activate();
  await context.sync();
}

function refuseProtected(pages: readonly Page[], { sheets, structureProtected }: Pages): void {
  const ours = pages.map(({ tag }) => sheets.find((sheet) => sheet.tag === tag));
  const locked = ours.find((sheet) => sheet?.isProtected);
  if (locked) throw new WorkbookError("sheet-protected", { name: locked.name });
  if (structureProtected && ours.includes(undefined)) throw new WorkbookError("workbook-protected");
}

/** A page keeps the name its sheet has by now; a new one gets its own, or that with a number when the name is taken. */
function namesFor(pages: readonly Page[], { sheets }: Pages): Map<string, string> {
  const taken = new Set(sheets.map(({ name }) => name));
  const names = new Map<string, string>();
  for (const { tag, name } of pages) {
    const sheet = sheets.find((candidate) => candidate.tag === tag)?.name ?? freeSheetName(name, taken);
    names.set(tag, sheet);
    taken.add(sheet);
  }
  return names;
}

function groupsOf(pages: readonly Page[]): Page[][] {
  const groups: Page[][] = [];
  let room = 0;
  for (const page of pages) {
    const bytes = JSON.stringify(page.rows).length;
    if (groups.length === 0 || bytes > room) {
      groups.push([]);
      room = requestBytes;
    }
    groups.at(-1)!.push(page);
    room -= bytes;
  }
  return groups;
}

function writePage(context: Excel.RequestContext, page: Page, there: Pages, names: ReadonlyMap<string, string>): void {
  const name = names.get(page.tag)!;
  const old = there.sheets.find((sheet) => sheet.tag === page.tag);
  const sheet = old ? context.workbook.worksheets.getItem(old.id) : context.workbook.worksheets.add(name);
  if (old) makeRoom(sheet, old, page);
  drawPage(sheet, page, names, old === undefined);
  setUpPrinting(sheet, page, old === undefined);
}
