import type { Workbook } from "../app/workbook";
import { appendRows } from "./append-rows";
import { doubledSheets } from "./doubled-sheets";
import { lookAtRegister } from "./look-at-register";
import { lookAtSheets } from "./look-at-sheets";
import { readRanges } from "./read-ranges";
import { readRows } from "./read-rows";
import { readTables } from "./read-tables";
import { removeRows } from "./remove-rows";
import { selectCell } from "./select-cell";
import { selectRange } from "./select-range";
import { setUpTables } from "./set-up-tables";
import { watch } from "./watch-changes";
import { writeCells } from "./write-cells";
import { writePages } from "./write-pages";

/** The workbook that is open in Excel. Each function asks, syncs, and answers in plain values. */
export const excelWorkbook: Workbook = {
  readTables,
  readRows,
  watch,
  selectCell,
  writePages,
  doubledSheets,
  writeCells,
  appendRows,
  removeRows,
  lookAtRegister,
  setUpTables,
  lookAtSheets,
  readRanges,
  selectRange,
};
