import { doubledAmong, type DoubledSheet } from "../app/doubled-sheets";
import { placePages, type Cells, type Placed, type SheetThere } from "../app/place-pages";
import { looks } from "../core/status/looks";
import type { Page } from "../core/status/page";
import { pageMarks } from "../core/status/page-marks";
import { areaName, readArea, sheetReference } from "../xlsx/address";
import { emptySheet, changeCell, type Book, type Sheet } from "../xlsx/book";
import { drawPage } from "./draw-page";
import { moveCells } from "./move-cells";

type FileSheet = SheetThere & { readonly sheet: Sheet; readonly madeIn: string | null };

/** Makes or updates the sheets of the pages. Throws before anything is changed. */
export function writePages(book: Book, pages: readonly Page[], run?: string): void {
  const placed = placePages(pages, book.sheets.map(sheetThere), book.structureProtected === true);
  for (const each of placed) {
    const sheet = writePage(book, each);
    if (run && !each.sheet) sheet.customProperties.set(pageMarks.madeIn, run);
  }
  const [first] = placed;
  if (first && !first.sheet) book.activeSheet = book.sheets.findIndex(({ name }) => name === first.name);
}

/** The status sheets that two people made at once. */
export function doubledSheets(book: Book): DoubledSheet[] {
  return doubledAmong(book.sheets.map(sheetThere));
}

function sheetThere(sheet: Sheet): FileSheet {
  const { name, protection, customProperties, names } = sheet;
  const formula = names.find((defined) => defined.name === pageMarks.area)?.formula ?? "";
  const area = readArea(formula.slice(formula.lastIndexOf("!") + 1));
  return {
    sheet,
    name,
    isProtected: protection !== null,
    mark: customProperties.get(pageMarks.keys) ?? null,
    madeIn: customProperties.get(pageMarks.madeIn) ?? null,
    page: area
      ? { top: area.top, left: area.left, rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 }
      : null,
  };
}

function writePage(book: Book, placed: Placed<FileSheet>): Sheet {
  const { sheet: there, name, page, cells, mark } = placed;
  const sheet = there?.sheet ?? emptySheet(name);
  if (there) makeRoom(sheet, there.page, cells);
  else book.sheets.push(sheet);
  drawPage(sheet, placed);
  if (!there) furnish(sheet, page);
  sheet.customProperties.set(pageMarks.keys, mark);
  markArea(sheet, cells);
  return sheet;
}

/** As the add-in does it in Excel: only cells of the page's own columns move. */
function makeRoom(sheet: Sheet, before: Cells | null, { top, left, rows, columns }: Cells): void {
  const wide = Math.max(columns, before?.columns ?? 0);
  const rowsBefore = before?.rows ?? 0;
  moveCells(sheet, { from: top + rowsBefore, left, right: left + wide - 1 }, rows - rowsBefore);
  for (let row = top; row < top + rows; row++) {
    const line = sheet.rows[row];
    if (!line) continue;
    delete line.height;
    for (let column = left; column < left + wide; column++) delete line.cells[column];
  }
  const isOurs = (area: { top: number; left: number }) =>
    area.top >= top && area.top < top + rows && area.left >= left && area.left < left + wide;
  sheet.merges = sheet.merges.filter((merge) => !isOurs(merge));
  sheet.hyperlinks = sheet.hyperlinks.filter(({ area }) => !isOurs(area));
}

/** What is set once and people's own from then on. */
function furnish(sheet: Sheet, { widths, rows, notesHeading, print }: Page): void {
  sheet.showGridlines = false;
  for (const [column, width] of widths.entries()) sheet.columns[column] = { width };
  Object.assign(sheet.page, {
    orientation: "landscape",
    paperSize: 9,
    fitWidth: 1,
    margins: { top: 0.5, bottom: 0.5, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    titleRows: { first: print.headRows.first - 1, last: print.headRows.last - 1 },
  });
  const { bold, size } = looks.notes;
  changeCell(sheet, rows.length, 0, {
    value: notesHeading,
    style: { font: { name: "Calibri", size, bold } },
  });
}

function markArea(sheet: Sheet, { top, left, rows, columns }: Cells): void {
  const area = areaName({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  const formula = `${sheetReference(sheet.name)}!${area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  sheet.names = [...sheet.names.filter(({ name }) => name !== pageMarks.area), { name: pageMarks.area, formula }];
}
