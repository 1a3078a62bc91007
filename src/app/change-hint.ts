/** Cells of a sheet, counted from 0, both ends included. */
export type CellArea = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A cell that somebody has gone to, counted from 0: of several, the first. */
export type SelectedCell = {
  /** The workbook's own name of the sheet, as in `ReadTable`. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
};

/** Whose hand made a change: one's own, also through the add-in, or a colleague's. */
export type Author = "me" | "colleague";

/**
 * That something in the workbook may have changed. A hint can be lost, come late or come twice, and never tells what
 * stands in the cells: whoever hears it reads again.
 */
export type ChangeHint =
  | {
      readonly kind: "cells";
      /** The workbook's own name of the sheet, as in `ReadTable`. */
      readonly sheetId: string;
      readonly areas: readonly CellArea[];
      readonly by: Author;
    }
  /** Rows, columns or tables came, went or moved, or it cannot be told which cells changed. */
  | { readonly kind: "structure"; readonly by: Author | null }
  /** Sheets came or went, or go by another name. */
  | { readonly kind: "sheets"; readonly by: Author | null };
