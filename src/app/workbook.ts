import type { TableSnapshot } from "../core/register/table";
import type { Page } from "../core/status/page";
import type { CellTarget } from "./cell-target";

/** What the add-in asks of a workbook. Excel answers it for people, a file for the command line. */
export type Workbook = {
  /**
   * Reads the named tables that are there, with the names of every other table. Constant round trips, plus one for each
   * 4 MB. Throws `keeps-changing` when rows or columns moved each time it was read.
   */
  readTables(names: readonly string[]): Promise<WorkbookTables>;
  /**
   * Shows the sheet and selects the cell, wherever its row and column stand by now; the first cell below where the
   * headings are hidden. Throws `table-gone`, `row-gone` or `sheet-hidden`.
   */
  selectCell(target: CellTarget): Promise<void>;
  /**
   * Makes each page a sheet, or brings the sheet that is about the same up to date. What people wrote below, beside or
   * on other sheets stays. Throws `sheet-protected` or `workbook-protected` before anything is written; pages of more
   * than 2 MB go in several requests, and if a later one fails, the earlier ones have been carried out.
   */
  writePages(pages: readonly Page[]): Promise<void>;
};

export type WorkbookTables = {
  readonly tables: readonly TableSnapshot[];
  readonly otherTables: readonly string[];
};
