import type { CellValue } from "../core/plan/cell";
import { textKey, type Text } from "../core/text";
import { WorkbookError } from "./workbook-error";

/** A cell of a table, by what names its row and column rather than by address. Indexes count from the table's first cell. */
export type CellTarget = {
  /** Excel's name of the table. */
  readonly table: string;
  /** What people call it. */
  readonly title: Text;
  readonly column: ColumnTarget;
  /** `null` is the heading row. */
  readonly row: RowTarget | null;
};

/** A column by its heading, and where it stood when the table was read. */
export type ColumnTarget = { readonly heading: string; readonly index: number };

export type RowTarget = {
  /** Where it stood in the table's body when it was read. */
  readonly index: number;
  /** The cell that tells it from other rows, when one does. */
  readonly identity: { readonly column: ColumnTarget; readonly cell: CellValue } | null;
};

/** Where a column stands by now: under its heading, else where it stood. */
export function columnNow(headings: readonly string[], { heading, index }: ColumnTarget): number {
  const at = headings.findIndex((candidate) => textKey(candidate) === textKey(heading));
  return at >= 0 ? at : Math.min(index, headings.length - 1);
}

/**
 * Where a row stands by now: in its old place while its identity does, else at the first row that bears it; a row
 * without one is taken to have stayed. `identities` are the cells of the identity's column. Throws `row-gone`.
 */
export function rowNow({ index, identity }: RowTarget, identities: readonly CellValue[], rowCount: number): number {
  const isIt = (cell: CellValue | undefined) => cell !== undefined && sameCell(cell, identity?.cell ?? null);
  const at = !identity || isIt(identities[index]) ? index : identities.findIndex(isIt);
  if (at < 0 || at >= rowCount) throw new WorkbookError("row-gone");
  return at;
}

/** Compared as they were read, not in words, which differ by language. White space around a text does not count. */
export function sameCell(one: CellValue, other: CellValue): boolean {
  const comparable = (cell: CellValue) => JSON.stringify(typeof cell === "string" ? cell.trim() : cell);
  return comparable(one) === comparable(other);
}
