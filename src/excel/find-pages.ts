import type { SheetThere } from "../app/place-pages";
import { pageMarks } from "../core/status/page-marks";

/** A sheet of the open workbook; Excel names it by its id, whatever people call it meanwhile. */
export type ExcelSheet = SheetThere & {
  readonly id: string;
  readonly isNamed: boolean;
  readonly madeIn: string | null;
};

/** Every sheet of the workbook, and what marks the add-in has left on it. Two round trips. */
export async function findPages(
  context: Excel.RequestContext,
): Promise<{ sheets: ExcelSheet[]; structureProtected: boolean }> {
  const worksheets = context.workbook.worksheets.load({ id: true, name: true });
  const workbookProtection = context.workbook.protection.load({ protected: true });
  await context.sync();

  const asked = worksheets.items.map((sheet) => ({
    sheet,
    name: sheet.names.getItemOrNullObject(pageMarks.area).load({ name: true }),
    protection: sheet.protection.load({ protected: true }),
    keys: sheet.customProperties.getItemOrNullObject(pageMarks.keys).load({ value: true }),
    madeIn: sheet.customProperties.getItemOrNullObject(pageMarks.madeIn).load({ value: true }),
    area: sheet.names
      .getItemOrNullObject(pageMarks.area)
      .getRangeOrNullObject()
      .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
  }));
  await context.sync();

  const sheets = asked.map(({ sheet, name, protection, keys, madeIn, area }) => ({
    id: sheet.id,
    name: sheet.name,
    // A name outlives its cells.
    isNamed: !name.isNullObject,
    isProtected: protection.protected,
    mark: keys.isNullObject ? null : keys.value,
    madeIn: madeIn.isNullObject ? null : madeIn.value,
    page: area.isNullObject
      ? null
      : { top: area.rowIndex, left: area.columnIndex, rows: area.rowCount, columns: area.columnCount },
  }));
  return { sheets, structureProtected: workbookProtection.protected };
}
