import type { CellValue } from "../plan/cell";
import { textKey } from "../text";

/** One table of a workbook as it was read: plain values, and where it stands. Rows and columns count from 0. */
export type TableSnapshot = {
  /** Excel's name of the table, such as `PlanActivities`. */
  readonly name: string;
  /** The sheet it stands on, by the name people see. */
  readonly sheet: string;
  /** Row and column of its heading row's first cell on that sheet. */
  readonly top: number;
  readonly left: number;
  /** Its heading row is hidden, and `top` the row above the body all the same. */
  readonly headingsHidden?: true;
  readonly headings: readonly string[];
  /** The body, row by row, hidden and filtered rows included; the totals row is no part of it. */
  readonly rows: readonly (readonly CellValue[])[];
};

/** The one of some tables that Excel knows by this name, whose case does not count. */
export function tableCalled<Table extends { readonly name: string }>(
  tables: readonly Table[],
  name: string,
): Table | undefined {
  const wanted = textKey(name);
  return tables.find((table) => textKey(table.name) === wanted);
}
