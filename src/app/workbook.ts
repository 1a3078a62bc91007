import type { SheetSource } from "../core/intake/source";
import type { CellValue } from "../core/plan/cell";
import type { RegisterToBe } from "../core/register/set-up/register-to-be";
import type { Standing } from "../core/register/set-up/standing";
import type { TableSnapshot } from "../core/register/table";
import type { Page } from "../core/status/page";
import type { CellEdit, EditOutcome, NewRows, Pace, RowsOutcome } from "./cell-edit";
import type { CellTarget } from "./cell-target";
import type { ChangeHint, SelectedCell } from "./change-hint";
import type { DoubledSheet } from "./doubled-sheets";
import type { OldRows } from "./old-rows";
import type { SheetRange, SheetsThere } from "./sheets-there";

/** What the add-in asks of a workbook. Excel answers it for people, a file for the command line. */
export type Workbook = {
  /**
   * Reads the named tables that are there, with the names of every other table. Constant round trips, plus one for each
   * 4 MB. Throws `keeps-changing` when rows or columns moved each time it was read.
   */
  readTables(names: readonly string[]): Promise<WorkbookTables>;
  /**
   * Reads some rows of tables that were read before, in one round trip. `null` when a table does not stand as it stood
   * then, so that the rows could be others. Throws `cell-being-edited` rather than wait for the person to finish.
   */
  readRows(parts: readonly TablePart[]): Promise<readonly TableRows[] | null>;
  /**
   * Calls `listener` whenever something may have changed, and `onSelected` when this person has gone to a cell, until the
   * answer is called.
   */
  watch(listener: (hint: ChangeHint) => void, onSelected?: (cell: SelectedCell) => void): Promise<() => Promise<void>>;
  /**
   * Shows the sheet and selects the cell, wherever its row and column stand by now; the first cell below where the
   * headings are hidden. Throws `table-gone`, `row-gone` or `sheet-hidden`.
   */
  selectCell(target: CellTarget): Promise<void>;
  /**
   * Makes each page a sheet, or brings the sheet that is about the same up to date. What people wrote below, beside or
   * on other sheets stays. Throws `sheet-protected` or `workbook-protected` before anything is written; pages of more
   * than 2 MB go in several requests, and if a later one fails, the earlier ones have been carried out. `run` is a word
   * of this run's own, which the sheets that it makes are marked with.
   */
  writePages(pages: readonly Page[], run?: string): Promise<void>;
  /** The sheets that two people made at once. Two round trips. */
  doubledSheets(): Promise<readonly DoubledSheet[]>;
  /**
   * Writes each cell wherever its row and column stand by now, unless somebody has changed it since it was seen. What was
   * written to another row, because rows moved in that moment, is put back and tried again. Two round trips for some 800
   * cells. Throws when nothing has been written: `sheet-protected`, or whatever stopped it.
   */
  writeCells(edits: readonly CellEdit[], pace?: Pace): Promise<readonly EditOutcome[]>;
  /**
   * Writes rows right below a table, which takes them in, and sees that they stand there. What stands below the table
   * moves down; what somebody puts there in that moment is put back. Throws `table-gone` or `sheet-protected`, and
   * nothing is written.
   */
  appendRows(rows: NewRows, pace?: Pace): Promise<RowsOutcome>;
  /**
   * Takes rows out of a table that say just what the person saw, wherever they stand by now, and answers with how many are
   * gone. A row that somebody has changed since stays. What was taken because rows moved in that moment is written below
   * the table. Two round trips. Throws `table-gone` or `sheet-protected`, and nothing is taken.
   */
  removeRows(rows: OldRows): Promise<number>;
  /** What stands in the workbook of a register that is to be. Two round trips; never writes. */
  lookAtRegister(toBe: RegisterToBe): Promise<Standing>;
  /**
   * Makes what the workbook lacks of the register, and nothing else; after an error it looks what there is and finishes.
   * Answers with the names of the tables that it has made itself: only those got the rows that they were to start with.
   * Two round trips to look, one for each table, one for the rest. Throws before anything is written when a sheet or the
   * workbook's structure is protected or a name is taken; `set-up-unfinished` when it could not be finished.
   */
  setUpTables(toBe: RegisterToBe, pace?: Pace): Promise<readonly string[]>;
  /** The sheets that people see, with what stands on them, and what is selected. Three round trips. */
  lookAtSheets(): Promise<SheetsThere>;
  /**
   * Reads ranges of any sheets, hidden and filtered rows among them, each as a source whose cells stand where they stand
   * on their sheet. One round trip for what is merged, and one for each 4 MB. Throws `sheet-gone`.
   */
  readRanges(ranges: readonly SheetRange[]): Promise<readonly SheetSource[]>;
  /** Shows a sheet and selects a range on it. Two round trips. Throws `sheet-gone` or `sheet-hidden`. */
  selectRange(range: SheetRange): Promise<void>;
};

export type WorkbookTables = {
  readonly tables: readonly ReadTable[];
  readonly otherTables: readonly string[];
};

/** A table as it was read, and the workbook's own name of its sheet, which stays when people rename it. */
export type ReadTable = TableSnapshot & { readonly sheetId: string };

/** Rows of a table's body, by where they stood when it was read. */
export type TablePart = { readonly table: ReadTable; readonly from: number; readonly rows: number };

/** The cells of some rows. */
export type TableRows = readonly (readonly CellValue[])[];
