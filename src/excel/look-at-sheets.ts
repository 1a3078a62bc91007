import type { SheetRange, SheetsThere } from "../app/sheets-there";
import { pageMarks } from "../core/status/page-marks";
import { readingBatch } from "./batch";
import { has } from "./patience";

/** What tells where a range stands. */
const place = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** The sheets that people see, with what stands on them, and what is selected. See the port. */
export function lookAtSheets(): Promise<SheetsThere> {
  return readingBatch(async (context) => {
    const worksheets = context.workbook.worksheets.load({ name: true, visibility: true });
    const tables = context.workbook.tables.load({ name: true });
    await context.sync();

    const seen = worksheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
    const askedSheets = seen.map((sheet) => ({
      name: sheet.name,
      used: sheet.getUsedRangeOrNullObject(true).load(place),
      mark: sheet.customProperties.getItemOrNullObject(pageMarks.keys).load({ value: true }),
    }));
    const askedTables = tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.load({ name: true }),
      range: table.getRange().load(place),
    }));
    await context.sync();

    const sheets = askedSheets.map(({ name, used, mark }) => ({
      name,
      used: used.isNullObject ? null : rangeOf(name, used),
      tables: askedTables
        .filter(({ sheet }) => sheet.name === name)
        .map((table) => ({ name: table.name, range: rangeOf(name, table.range) })),
      isPage: !mark.isNullObject,
    }));
    return { sheets, selected: await selectedIn(context) };
  });
}

/** Asked by itself: a picture or several ranges that are selected are an error, and all that was asked with it fails. */
async function selectedIn(context: Excel.RequestContext): Promise<SheetRange | null> {
  try {
    const range = context.workbook.getSelectedRange().load(place);
    const sheet = range.worksheet.load({ name: true });
    await context.sync();

    return rangeOf(sheet.name, range);
  } catch (error) {
    if (has(error, "InvalidSelection")) return null;
    throw error;
  }
}

function rangeOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): SheetRange {
  return {
    sheet,
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
