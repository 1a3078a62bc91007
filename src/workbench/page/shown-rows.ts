import type { Look, RowView } from "../server/messages";
import type { ShownRow } from "./workbook-state";

/** The rows known so far and those that have come, with the looks that cells name by number put in place. */
export function shownRows(
  known: ReadonlyMap<number, ShownRow>,
  { looks, rows }: { looks: readonly Look[]; rows: readonly RowView[] },
): Map<number, ShownRow> {
  const all = new Map(known);
  for (const { row, cells } of rows) {
    all.set(
      row,
      new Map(
        cells.map(({ look, ...cell }) => [cell.column, look === undefined ? cell : { ...cell, look: looks[look]! }]),
      ),
    );
  }
  return all;
}
