import type { NewRows } from "../app/cell-edit";
import { columnNow } from "../app/cell-target";
import { isFinishable } from "./patience";
import { putBlockBack } from "./put-block-back";
import { metRows, type MetRow } from "./put-rows-back";
import { asRead, asWritten, textFormat } from "./written-value";

/** What the table looked like, as far as the place of new rows depends on it. */
export type TableEnd = {
  readonly headings: readonly string[];
  /** There is room where the rows are to stand: blank rows below the table, or above a totals row. */
  readonly isFree: boolean;
  readonly showsTotals: boolean;
};

/** What became of new rows; `failed` is the error at which the write ended, and then they may stand or not. */
export type PutRows = {
  readonly failed: unknown;
  /** Rows with IDs that were written over what somebody had just put there. */
  readonly met: readonly MetRow[];
  /** What rows without IDs were written over, and could not be put back. */
  readonly took: readonly (string | number | boolean)[];
};

/** Writes the rows where the table ends at that moment. A totals row, and whatever stands below, moves down first. */
export async function putRows(
  context: Excel.RequestContext,
  news: NewRows,
  { headings, isFree, showsTotals }: TableEnd,
): Promise<PutRows> {
  const table = context.workbook.tables.getItem(news.table);
  const count = news.rows.length;
  const end = table.getRange().getLastRow();
  const [below, above] = showsTotals ? [0, -count] : [1, 1];
  const room = end.getOffsetRange(isFree ? above : below, 0).getResizedRange(count - 1, 0);
  const place = isFree ? room : room.insert(Excel.InsertShiftDirection.down);
  const before = place.getResizedRange(0, 0).load({ values: true, formulas: true });
  const texts = [
    ...(news.idColumn ? [news.idColumn] : []),
    ...news.columns.flatMap((each) => (each.asText ? each.column : [])),
  ];
  for (const at of new Set(texts.map((column) => columnNow(headings, column))))
    place.getColumn(at).numberFormat = news.rows.map(() => [textFormat]);
  const matrix = matrixOf(news, headings);
  place.values = matrix as unknown[][];
  const after = place.getResizedRange(0, 0).load({ values: true });
  let failed: unknown = null;
  try {
    await context.sync();
  } catch (error) {
    failed = error;
  }

  // Excel answers what a batch has read before it fails.
  const stood = before.toJSON().values as unknown[][] | undefined;
  if (failed && (!stood || !isFinishable(failed))) throw failed;
  const met = metRows(news.rows, matrix, before);
  if (news.idColumn || met.length === 0) return { failed, met, took: [] };
  const written = JSON.stringify(failed ? standing(matrix, stood!) : after.values);
  return { failed, met: [], took: await putBlockBack(context, place, written, before) };
}

type Line = (string | number | boolean | null)[];

/** What would stand where the rows were written over others. */
function standing(matrix: readonly Line[], met: readonly (readonly unknown[])[]): unknown[][] {
  return matrix.map((line, row) => line.map((value, at) => (value === null ? met[row]![at] : asRead(value))));
}

/** `null` leaves a cell as it is, so that a calculated column fills it. */
function matrixOf({ rows, columns, idColumn }: NewRows, headings: readonly string[]): Line[] {
  const places = columns.map(({ column }) => columnNow(headings, column));
  return rows.map(({ id, cells }) => {
    const line: Line = headings.map(() => null);
    for (const [index, at] of places.entries()) {
      const value = cells[index] ?? null;
      if (value !== null) line[at] = asWritten(value);
    }
    if (idColumn) line[columnNow(headings, idColumn)] = id;
    return line;
  });
}
