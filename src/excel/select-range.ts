import type { SheetRange } from "../app/sheets-there";
import { WorkbookError } from "../app/workbook-error";
import { batch } from "./batch";

/** Shows a sheet and selects a range on it. See the port. */
export async function selectRange({ sheet: name, top, left, bottom, right }: SheetRange): Promise<void> {
  await batch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load({ visibility: true });
    await context.sync();

    if (sheet.isNullObject) throw new WorkbookError("sheet-gone", { name });
    if (sheet.visibility !== Excel.SheetVisibility.visible) throw new WorkbookError("sheet-hidden", { name });
    sheet.activate();
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).select();
    await context.sync();
  });
}
