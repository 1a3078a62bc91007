import type { MergedCells } from "../core/intake/source";

/** Cells of a sheet, ends included. Rows and columns count from 0. */
export type SheetRange = MergedCells & { readonly sheet: string };

/** A sheet that people see. */
export type SheetThere = {
  readonly name: string;
  /** The cells within which something stands; `null` on a sheet without content. */
  readonly used: SheetRange | null;
  readonly tables: readonly { readonly name: string; readonly range: SheetRange }[];
  /** The add-in has made it to tell of the plan: a status sheet or a report. */
  readonly isPage: boolean;
};

/** The sheets of a workbook in their order, and what is selected; `null` when that is not one range of cells. */
export type SheetsThere = { readonly sheets: readonly SheetThere[]; readonly selected: SheetRange | null };
