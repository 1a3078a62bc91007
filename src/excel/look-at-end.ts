import { rowWords, type NewRows } from "../app/cell-edit";
import { columnNow, type ColumnTarget } from "../app/cell-target";
import { WorkbookError } from "../app/workbook-error";
import type { TableEnd } from "./put-rows";

/** The end of a table, where new rows are to stand. */
export type There = TableEnd & {
  /** What the table's rows are known by, … */
  readonly ids: ReadonlySet<unknown>;
  /** … and those right below it, row by row. */
  readonly below: readonly unknown[];
  /** How many rows it has. */
  readonly rows: number;
};

/** Looks which rows a table has, and what stands where others are to be written. */
export async function lookAtEnd(
  context: Excel.RequestContext,
  { table: name, title, ...news }: NewRows,
): Promise<There> {
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
    rows: told[0]!.values.length,
    isFree: !table.showTotals && isBlank(below),
    showsTotals: table.showTotals,
  };
}

/** A table that did not take in the rows below it, as it does not where that is switched off, is made to. */
export async function takeIn(context: Excel.RequestContext, name: string, count: number): Promise<void> {
  const table = context.workbook.tables.getItem(name);
  table.resize(table.getRange().getResizedRange(count, 0));
  await context.sync();
}

/** Whether a write that failed has left its room above the totals row, where there would be a gap otherwise. */
export async function hasRoomAbove(
  context: Excel.RequestContext,
  name: string,
  { showsTotals, rows }: There,
  count: number,
): Promise<boolean> {
  if (!showsTotals || rows < count) return false;
  const last = context.workbook.tables.getItem(name).getDataBodyRange().getLastRow();
  const room = last
    .getOffsetRange(1 - count, 0)
    .getResizedRange(count - 1, 0)
    .load({ values: true });
  await context.sync();

  return isBlank(room);
}

const isBlank = ({ values }: Excel.Range): boolean => values.every((line) => line.every((value) => value === ""));
