import type { CellValue } from "../core/plan/cell";
import type { Text } from "../core/text";
import { saysSame } from "./cell-edit";
import { columnNow, type ColumnTarget } from "./cell-target";

/** Rows that are to go from a table, each known by all that it said when the person saw it. */
export type OldRows = {
  readonly table: string;
  /** What people call the table. */
  readonly title: Text;
  readonly columns: readonly ColumnTarget[];
  /** Their cells in the order of the columns. */
  readonly rows: readonly (readonly CellValue[])[];
};

/** Where such rows stand by now; a row that says anything else is somebody's. Of equal rows, as many go as were asked for. */
export function standingRows(
  { columns, rows: old }: OldRows,
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[],
): number[] {
  const places = columns.map((column) => columnNow(headings, column));
  const left = [...old];
  return rows.flatMap((cells, index) => {
    const at = left.findIndex((said) => places.every((place, column) => saysSame(cells[place]!, said[column]!)));
    if (at < 0) return [];
    left.splice(at, 1);
    return [index];
  });
}
