import type { TableSnapshot } from "../core/register/table";
import type { Page } from "../core/status/page";

/** What the add-in asks of a workbook. Excel answers it for people, a file for the command line. */
export type Workbook = {
  /**
   * Reads the named tables that are there, with the names of every other table. Constant round trips, plus one for each
   * 4 MB. Throws `keeps-changing` when rows moved each time it was read.
   */
  readTables(names: readonly string[]): Promise<WorkbookTables>;
  /** Shows the sheet and selects the cell, wherever the row stands by now. Throws `table-gone` or `row-gone`. */
  selectCell(target: CellTarget): Promise<void>;
  /**
   * Makes each page a sheet, or brings the sheet that bears its tag up to date. What people wrote below, beside or on
   * other sheets stays. All or nothing: throws `sheet-protected` or `workbook-protected` before anything is written.
   */
  writePages(pages: readonly Page[]): Promise<void>;
};

export type WorkbookTables = {
  readonly tables: readonly TableSnapshot[];
  readonly otherTables: readonly string[];
};

/** A cell of a table, by what names its row rather than by address. Offsets count from the table's first cell. */
export type CellTarget = {
  readonly table: string;
  readonly column: number;
  /** `null` is the heading row. */
  readonly row: {
    /** Offset in the table's body when it was read. */
    readonly index: number;
    /** The cell that names the row, when one does: the row is where this value stands by now. */
    readonly identity: { readonly column: number; readonly value: string } | null;
  } | null;
};
