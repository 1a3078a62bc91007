import { cellAt, type Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Chart } from "../../../xlsx/model/chart";
import type { Actor } from "../engine";
import { assumed, type Fact } from "../basis";
import { cellText } from "../cells/cell-text";
import { columnsIn, rowsIn } from "../ranges/geometry";
import { fixedAddress } from "../ranges/range-address";

export const chartFacts: readonly Fact[] = [
  {
    about: "A new chart has the heading of a single series as its title, and no legend",
    basis: assumed("charts.add of two columns."),
  },
  {
    about: "With Auto, the longer side of the range holds the categories",
    basis: assumed("charts.add of 2 x 5 and 5 x 2 cells."),
  },
  {
    about: "A new chart is 360 x 216 points, and is called Diagram 1/Chart 1",
    basis: assumed("charts.add in a Swedish Excel."),
  },
];

const types = {
  BarClustered: "barClustered",
  BarStacked: "barStacked",
  ColumnClustered: "columnClustered",
  ColumnStacked: "columnStacked",
  Pie: "pie",
} as const;

type ApiChartType = keyof typeof types;
export const chartTypes = Object.keys(types) as ApiChartType[];
export const fileType = (type: ApiChartType): Chart["type"] => types[type];
export const apiType = (type: Chart["type"]): ApiChartType => chartTypes.find((name) => types[name] === type)!;

/** Draws the cells of `data` (on whichever sheet) as a chart on `sheet`. */
export function addChart(actor: Actor, sheet: Sheet, type: ApiChartType, from: Sheet, data: Area, by: SeriesBy): Chart {
  const series = seriesOf(from, data, by);
  const stem = actor.engine.locale === "sv-SE" ? "Diagram" : "Chart";
  const only = series.length === 1 ? series[0]!.name : null;
  const chart: Chart = {
    name: nextName(sheet, stem),
    type: types[type],
    title: only ? titleFrom(actor, from, data) : null,
    showLegend: series.length > 1 || type === "Pie",
    series,
    position: { left: 0, top: 0, width: 360, height: 216 },
  };
  sheet.charts.push(chart);
  actor.engine.announce({ kind: "look", sheet, area: null }, actor);
  return chart;
}

type SeriesBy = "Auto" | "Rows" | "Columns";

/** A first row of texts names the series, a first column of texts the categories (or the other way round). */
export function seriesOf(sheet: Sheet, data: Area, by: SeriesBy): Chart["series"] {
  const inColumns = by === "Columns" || (by === "Auto" && rowsIn(data) >= columnsIn(data));
  const named = isText(sheet, data.top, data.right);
  const labelled = isText(sheet, data.bottom, data.left);
  const [skipTop, skipLeft] = [Number(named), Number(labelled)];
  const at = (area: Area) => fixedAddress(sheet.name, area);
  const series: Chart["series"] = [];
  if (inColumns) {
    for (let column = data.left + skipLeft; column <= data.right; column++) {
      series.push({
        name: named ? at({ top: data.top, left: column, bottom: data.top, right: column }) : null,
        categories: labelled ? at({ ...data, top: data.top + skipTop, right: data.left }) : null,
        values: at({ top: data.top + skipTop, left: column, bottom: data.bottom, right: column }),
      });
    }
    return series;
  }
  for (let row = data.top + skipTop; row <= data.bottom; row++) {
    series.push({
      name: labelled ? at({ top: row, left: data.left, bottom: row, right: data.left }) : null,
      categories: named ? at({ ...data, left: data.left + skipLeft, bottom: data.top }) : null,
      values: at({ top: row, left: data.left + skipLeft, bottom: row, right: data.right }),
    });
  }
  return series;
}

function isText(sheet: Sheet, row: number, column: number): boolean {
  return typeof cellAt(sheet, row, column)?.value === "string";
}

function titleFrom(actor: Actor, sheet: Sheet, { top, right }: Area): string {
  return cellText(cellAt(sheet, top, right), actor.engine);
}

function nextName(sheet: Sheet, stem: string): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `${stem} ${number}`)) number++;
  return `${stem} ${number}`;
}
