import type { ExcelClasses } from "../member";
import { application, workbook } from "./workbook";
import { range } from "./range";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

/** Every Excel class that the workbench has, and all it has of each. */
export const classes = {
  Workbook: workbook,
  Application: application,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  Range: range,
} as unknown as ExcelClasses;
