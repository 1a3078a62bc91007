import type { Sheet } from "../../../xlsx/book";
import type { Chart } from "../../../xlsx/model/chart";
import { integer, oneOf, range, text } from "../arguments";
import { documented } from "../basis";
import { addChart, chartTypes } from "../sheets/charts";
import { itemNotFound, notInTheWorkbench } from "../excel-error";
import { chartId } from "../identity";
import type { ExcelClass } from "../member";
import { node, type Node } from "../node";
import { areaOf } from "../ranges/range-ref";

export const chartCollection: ExcelClass<Sheet> = {
  items: (sheet) => sheet.charts.map((chart) => node("Chart", { sheet, chart })),
  item: (sheet, key) => someChart(sheet, find(sheet, key), key),
  members: {
    Count: { since: "1.1", basis: documented, get: (sheet) => sheet.charts.length },
    GetCount: { since: "1.4", basis: documented, invoke: (sheet) => sheet.charts.length },
    GetItem: { since: "1.1", basis: documented, invoke: (sheet, _, name) => someChart(sheet, find(sheet, name), name) },
    GetItemAt: {
      since: "1.1",
      basis: documented,
      invoke: (sheet, _, index) => someChart(sheet, sheet.charts[integer(index, "index")], index),
    },
    GetItemOrNullObject: {
      since: "1.4",
      basis: documented,
      invoke: (sheet, _, name) => {
        const chart = find(sheet, name);
        return chart ? node("Chart", { sheet, chart }) : null;
      },
    },
    Add: {
      since: "1.1",
      basis: documented,
      invoke: (sheet, call, type, sourceData, seriesBy) => {
        const known = chartTypes.find((name) => name === type);
        if (!known) throw notInTheWorkbench(`A chart of type ${text(type, "type")}`);
        const data = range(sourceData, call.engine.book.sheets, sheet, "sourceData");
        const by = oneOf(seriesBy ?? "Auto", ["Auto", "Rows", "Columns"], "seriesBy");
        return node("Chart", { sheet, chart: addChart(call, sheet, known, data.sheet, areaOf(data), by) });
      },
    },
  },
};

function find(sheet: Sheet, key: unknown): Chart | undefined {
  const wanted = text(key, "name");
  return sheet.charts.find(
    (chart) => chart.name.toLowerCase() === wanted.toLowerCase() || chartId(sheet, chart) === wanted,
  );
}

function someChart(sheet: Sheet, chart: Chart | undefined, key: unknown): Node {
  if (!chart) throw itemNotFound(`chart ${String(key)}`);
  return node("Chart", { sheet, chart });
}
