import { WorkbookError } from "../app/workbook-error";
import type { Page } from "../core/status/page";
import { freeSheetName } from "../core/status/sheet-names";
import { emptySheet, type Book, type Sheet } from "../xlsx/book";
import { sheetReference } from "../xlsx/address";
import { drawPage, furnish } from "./draw-page";
import { moveRows } from "./move-rows";

/** The same marks that the add-in leaves in Excel, so that either finds the other's sheets. */
const tagKey = "PlanRegisterPage";
const rowsKey = "PlanRegisterRows";
const notesName = "PlanRegisterNotes";

/** Makes or updates the sheets of the pages. Throws `sheet-protected` before anything is changed. */
export function writePages(book: Book, pages: readonly Page[]): void {
  const ours = pages.map(({ tag }) => book.sheets.find((sheet) => sheet.customProperties.get(tagKey) === tag));
  const locked = ours.find((sheet) => sheet?.protection);
  if (locked) throw new WorkbookError("sheet-protected", { name: locked.name });
  if (book.structureProtected && ours.includes(undefined)) throw new WorkbookError("workbook-protected");

  const sheets = pages.map((page, index) => ours[index] ?? addSheet(book, page));
  const names = new Map(pages.map(({ tag }, index) => [tag, sheets[index]!.name]));
  for (const [index, page] of pages.entries()) {
    const sheet = sheets[index]!;
    if (ours[index]) makeRoom(sheet, page);
    drawPage(sheet, page, names);
    if (!ours[index]) furnish(sheet, page);
    sheet.customProperties.set(rowsKey, String(page.rows.length));
  }
  const first = sheets[0];
  if (first) book.activeSheet = book.sheets.indexOf(first);
}

function addSheet(book: Book, { tag, name, rows }: Page): Sheet {
  const sheet = emptySheet(
    freeSheetName(
      name,
      book.sheets.map((other) => other.name),
    ),
  );
  sheet.customProperties.set(tagKey, tag);
  sheet.names.push({ name: notesName, formula: `${sheetReference(sheet.name)}!$A$${rows.length + 1}` });
  book.sheets.push(sheet);
  return sheet;
}

/** Gives the page as many rows as it needs by moving the notes, and clears what it said before. */
function makeRoom(sheet: Sheet, { rows, widths }: Page): void {
  const notes = sheet.names.find(({ name }) => name === notesName);
  const before =
    Number(notes ? /\$(\d+)$/.exec(notes.formula)?.[1] : NaN) - 1 || Number(sheet.customProperties.get(rowsKey) ?? 0);
  moveRows(sheet, before, rows.length - before);
  for (let row = 0; row < rows.length; row++) {
    const line = sheet.rows[row];
    if (!line) continue;
    delete line.height;
    for (let column = 0; column < widths.length; column++) delete line.cells[column];
  }
  const isOurs = ({ top, left }: { top: number; left: number }) => top < rows.length && left < widths.length;
  sheet.merges = sheet.merges.filter((merge) => !isOurs(merge));
  sheet.hyperlinks = sheet.hyperlinks.filter(({ area }) => !isOurs(area));
}
