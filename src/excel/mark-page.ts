import type { Placed } from "../app/place-pages";
import { pageMarks } from "../core/status/page-marks";
import type { ExcelSheet } from "./find-pages";

/** Marks a sheet as the page's, and the cells that are the page by now. */
export function markPage(sheet: Excel.Worksheet, { sheet: there, mark, cells }: Placed<ExcelSheet>): void {
  sheet.customProperties.add(pageMarks.keys, mark);
  if (there?.isNamed) sheet.names.getItem(pageMarks.area).delete();
  sheet.names.add(pageMarks.area, sheet.getRangeByIndexes(cells.top, cells.left, cells.rows, cells.columns));
}
