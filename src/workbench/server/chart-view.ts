import { readArea } from "../../xlsx/address";
import { cellAt, type Book, type Cell } from "../../xlsx/book";
import type { Chart } from "../../xlsx/model/chart";
import type { ChartView, Locale } from "./messages";
import { textOf } from "./row-view";
import { POINT } from "./pixels";

/** A chart with the numbers and words that its references stand for now. */
export function chartView(book: Book, chart: Chart, locale: Locale): ChartView {
  const { name, type, title, showLegend, description, position, series } = chart;
  const cellsOf = (formula: string | null) => (formula === null ? [] : cellsAt(book, formula));
  return {
    name,
    type,
    title,
    legend: showLegend,
    description: description ?? null,
    left: Math.round(position.left * POINT),
    top: Math.round(position.top * POINT),
    width: Math.round(position.width * POINT),
    height: Math.round(position.height * POINT),
    categories: cellsOf(series[0]?.categories ?? null).map((cell) => (cell ? textOf(cell, locale) : "")),
    series: series.map(({ name: label, values, color }) => ({
      name: seriesName(book, label, locale),
      color: color ?? null,
      values: cellsOf(values).map((cell) => (typeof cell?.value === "number" ? cell.value : 0)),
    })),
  };
}

/** A series is named in quotes, or by the cell that holds its name. */
function seriesName(book: Book, name: string | null, locale: Locale): string {
  const [, quoted] = /^"(.*)"$/s.exec(name ?? "") ?? [];
  if (name === null || quoted !== undefined) return quoted?.replaceAll('""', '"') ?? "";
  const [cell] = cellsAt(book, name);
  return cell ? textOf(cell, locale) : name;
}

/** The cells that `'Översikt'!$B$4:$B$8` stands for, row by row; none when the reference is broken. */
function cellsAt(book: Book, formula: string): (Cell | undefined)[] {
  const [, quoted, plain, address = ""] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  const area = readArea(address);
  if (!sheet || !area) return [];
  const cells: (Cell | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push(cellAt(sheet, row, column));
  }
  return cells;
}
