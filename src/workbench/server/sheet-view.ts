import type { Book, Cell, Sheet } from "../../xlsx/book";
import { POINT } from "./pixels";
import { chartView } from "./chart-view";
import { ruleViews } from "./rule-view";
import type { Locale, SheetTab, SheetView } from "./messages";

const CHARACTER = 7;

/** The sheets as their tabs show them, hidden ones included: an index must mean the same everywhere. */
export function sheetTabs({ sheets }: Book): SheetTab[] {
  return sheets.map(({ name, visibility, tabColor }) => ({
    name,
    visible: visibility === "visible",
    ...(visibility === "veryHidden" && { veryHidden: true as const }),
    color: tabColor,
  }));
}

/** How the sheet lies: sizes, tables, charts, merges, frozen panes; no cells. */
export function sheetView(book: Book, sheet: Sheet, index: number, locale: Locale): SheetView {
  return {
    index,
    ...usedSize(sheet),
    widths: sheet.columns.flatMap((column, number): [number, number][] => {
      if (column?.hidden) return [[number, 0]];
      return column?.width === undefined ? [] : [[number, Math.round(column.width * CHARACTER)]];
    }),
    heights: sheet.rows.flatMap((row, number): [number, number][] => {
      if (row?.hidden) return [[number, 0]];
      return row?.height === undefined ? [] : [[number, Math.round(row.height * POINT)]];
    }),
    merges: sheet.merges,
    tables: sheet.tables.map((table) => ({
      name: table.name,
      area: table.area,
      headers: table.showHeaders,
      totals: table.showTotals,
      filter: table.showFilter,
      banded: table.showBandedRows,
      style: table.style,
      filtered: table.filters?.map(({ column }) => column) ?? [],
      sorted: table.sort?.[0] ? { column: table.sort[0].column, descending: table.sort[0].descending } : null,
    })),
    charts: sheet.charts.map((chart) => chartView(book, chart, locale)),
    rules: ruleViews(sheet),
    comments: sheet.comments.map(({ row, column, author, text, replies }) => ({
      row,
      column,
      entries: [{ author, text }, ...replies.map((reply) => ({ author: reply.author, text: reply.text }))],
    })),
    freeze: sheet.freeze,
    gridlines: sheet.showGridlines,
    protected: sheet.protection !== null,
  };
}

/** How many rows and columns, from A1, hold a value, a formula or a look. */
export function usedSize(sheet: Sheet): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  sheet.rows.forEach((row, number) => {
    if (!row) return;
    let last = row.cells.length - 1;
    while (last >= 0 && isBlank(row.cells[last])) last -= 1;
    if (last < 0) return;
    rows = number + 1;
    columns = Math.max(columns, last + 1);
  });
  return { rows, columns };
}

function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.value === null && cell.formula === undefined && cell.style === undefined);
}
