import type { Book, Sheet } from "../../xlsx/book";
import type { Chart } from "../../xlsx/model/chart";
import type { Table } from "../../xlsx/model/table";
import type { Basis } from "./basis";
import { assumed } from "./basis";

/** For `worksheet.id` and `table.id`. */
export const identityBasis: Basis = assumed(
  "Ids look like {00000000-0001-0000-0000-000000000000}, stay while the workbook is open, and are not reused.",
);

const sheetIds = new WeakMap<Sheet, string>();
const nextNumbers = new WeakMap<Book, number>();
const origins = new WeakMap<Book, number>();
const tableNumbers = new WeakMap<Book, number>();

/** The sheet's id: the same through renames and moves, while the workbook is open. */
export function sheetId(book: Book, sheet: Sheet): string {
  const known = sheetIds.get(sheet);
  if (known !== undefined) return known;
  const number = nextNumbers.get(book) ?? 0;
  nextNumbers.set(book, number + 1);
  const origin = String(origins.get(book) ?? 0).padStart(12, "0");
  const id = `{00000000-0001-0000-${littleEndian(number)}-${origin}}`;
  sheetIds.set(sheet, id);
  return id;
}

/** The sheet is the one that is known by that id elsewhere, in a copy of the workbook or in its history. */
export function adoptSheet(sheet: Sheet, id: string): void {
  sheetIds.set(sheet, id);
}

/** What is made in this copy of a workbook from now on gets ids that no other copy gives. */
export function giveIdsOfItsOwn(copy: Book, origin: number): void {
  origins.set(copy, origin);
  tableNumbers.set(copy, origin * TABLES_OF_A_COPY);
}

const TABLES_OF_A_COPY = 1_000;

/** Gives the sheets that the workbook opens with their ids, first to last. */
export function numberSheets(book: Book): void {
  for (const sheet of book.sheets) sheetId(book, sheet);
}

export function tableId(table: Table): string {
  return `{00000000-000C-0000-FFFF-FFFF${littleEndian(table.id)}0000}`;
}

function littleEndian(number: number): string {
  const hex = number.toString(16).toUpperCase().padStart(4, "0").slice(-4);
  return hex.slice(2) + hex.slice(0, 2);
}

/** A number above every table's so far, also of those deleted since: ids are not reused. */
export function identityNumber(book: Book, highest: number): number {
  const number = Math.max(highest, tableNumbers.get(book) ?? 0) + 1;
  tableNumbers.set(book, number);
  return number;
}

const chartNumbers = new WeakMap<Chart, number>();
const nextCharts = new WeakMap<Sheet, number>();

/** The chart's id: the same through renames. */
export function chartId(sheet: Sheet, chart: Chart): string {
  const known = chartNumbers.get(chart);
  const number = known ?? nextCharts.get(sheet) ?? 0;
  if (known === undefined) {
    nextCharts.set(sheet, number + 1);
    chartNumbers.set(chart, number);
  }
  return `{00000000-0008-0000-0000-${String(number).padStart(12, "0")}}`;
}
