import { rowWords, type NewRow, type NewRows, type Pace } from "../app/cell-edit";
import { columnNow, type ColumnTarget } from "../app/cell-target";
import { WorkbookError } from "../app/workbook-error";
import { batch } from "./batch";
import { has, isFinishable, isPassing, tries, waitBefore } from "./patience";
import { putRowsBack } from "./put-rows-back";
import { asRead, asWritten, textFormat } from "./written-value";

/** Bytes of values in one request: each cell costs about as much again on its way back. */
const requestBytes = 1_000_000;

/** Writes rows below a table. See the port. */
export function appendRows(news: NewRows, pace: Pace = {}): Promise<readonly string[]> {
  return batch(async (context) => {
    const standing: string[] = [];
    for (const rows of portionsOf(news.rows)) {
      if (pace.signal?.aborted) break;
      await appendPortion(context, { ...news, rows });
      standing.push(...rows.map(({ id }) => id));
      pace.onProgress?.(standing.length, news.rows.length);
    }
    return standing;
  });
}

function portionsOf(rows: readonly NewRow[]): NewRow[][] {
  const portions: NewRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const bytes = JSON.stringify(row).length;
    if (room < bytes || portions.length === 0) {
      portions.push([]);
      room = requestBytes;
    }
    portions.at(-1)!.push(row);
    room -= bytes;
  }
  return portions;
}

/** Looks which rows stand and writes the others, until all do. A look also tells what was done before an error. */
async function appendPortion(context: Excel.RequestContext, news: NewRows): Promise<void> {
  let last: unknown = new WorkbookError("keeps-changing");
  for (let attempt = 0; attempt < tries; attempt++) {
    let isPutting = false;
    try {
      const there = await look(context, news);
      const missing = news.rows.filter(({ id }) => !there.ids.has(id));
      if (missing.length === 0) return;
      isPutting = true;
      const outside = missing.filter(({ id }, at) => there.below[at] === id);
      if (outside.length > 0) await takeIn(context, news.table, outside.length);
      else await put(context, { ...news, rows: missing }, there);
    } catch (error) {
      if (isPutting && news.rows.length > 1 && has(error, "RequestPayloadSizeLimitExceeded")) {
        const half = Math.ceil(news.rows.length / 2);
        for (const rows of [news.rows.slice(0, half), news.rows.slice(half)]) {
          await appendPortion(context, { ...news, rows });
        }
        return;
      }
      if (isPutting && has(error, "InvalidOrTimedOutSession"))
        throw new WorkbookError("write-unsure", { cause: error });
      if (!(isPutting ? isFinishable(error) : isPassing(error))) throw error;
      last = error;
      await waitBefore(attempt);
    }
  }
  throw last;
}

type There = {
  readonly headings: readonly string[];
  /** What the table's rows are known by, … */
  readonly ids: ReadonlySet<unknown>;
  /** … and those right below it, row by row. */
  readonly below: readonly unknown[];
  readonly isFree: boolean;
  readonly showsTotals: boolean;
};

async function look(context: Excel.RequestContext, { table: name, title, ...news }: NewRows): Promise<There> {
  const table = context.workbook.tables.getItemOrNullObject(name).load({ showTotals: true });
  const columns = table.columns.load({ name: true });
  const sheet = table.worksheet.load({ name: true });
  sheet.protection.load({ protected: true });
  const telling: readonly ColumnTarget[] = news.idColumn ? [news.idColumn] : news.columns.map(({ column }) => column);
  const told = telling.map(({ heading }) =>
    columns.getItemOrNullObject(heading).getDataBodyRange().load({ values: true }),
  );
  const below = table.getRange().getRowsBelow(news.rows.length).load({ values: true });
  await context.sync();

  if (table.isNullObject) throw new WorkbookError("table-gone", { name: title });
  if (sheet.protection.protected) throw new WorkbookError("sheet-protected", { name: sheet.name });
  const headings = columns.items.map((each) => each.name);
  const gone = told.findIndex(({ isNullObject }) => isNullObject);
  if (gone >= 0) throw new WorkbookError("column-gone", { name: telling[gone]!.heading });
  const idOf = (cells: readonly unknown[]) => (news.idColumn ? cells[0] : rowWords(cells));
  return {
    headings,
    ids: new Set(told[0]!.values.map((_, row) => idOf(told.map(({ values }) => values[row]![0] as unknown)))),
    below: below.values.map((line) => idOf(telling.map((column) => line[columnNow(headings, column)] as unknown))),
    isFree: below.values.every((line) => line.every((value) => value === "")),
    showsTotals: table.showTotals,
  };
}

/** A table that did not take in the rows below it, as it does not where that is switched off, is made to. */
async function takeIn(context: Excel.RequestContext, name: string, count: number): Promise<void> {
  const table = context.workbook.tables.getItem(name);
  table.resize(table.getRange().getResizedRange(count, 0));
  await context.sync();
}

/**
 * Writes the rows where the table ends at that moment. A totals row, and whatever stands below, moves down first. Should
 * something have stood there all the same, it is put back, and the rows will be missing at the next look.
 */
async function put(context: Excel.RequestContext, news: NewRows, there: There): Promise<void> {
  const { headings, showsTotals } = there;
  const table = context.workbook.tables.getItem(news.table);
  const count = news.rows.length;
  const end = table.getRange().getLastRow();
  const room = showsTotals ? end.getResizedRange(count - 1, 0) : end.getOffsetRange(1, 0).getResizedRange(count - 1, 0);
  const place = there.isFree && !showsTotals ? room : room.insert(Excel.InsertShiftDirection.down);
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
  const met = before.toJSON().values as unknown[][] | undefined;
  if (failed && (!met || !isFinishable(failed))) throw failed;
  if (!before.values.every((line) => line.every((value) => value === "")))
    await putRowsBack(context, place, JSON.stringify(failed ? standing(matrix, met!) : after.values), before);
  if (failed) throw failed;
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
