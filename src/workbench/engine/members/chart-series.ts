import type { Chart } from "../../../xlsx/model/chart";
import { integer, range, text } from "../arguments";
import { documented } from "../basis";
import { itemNotFound } from "../excel-error";
import type { Call, ExcelClass } from "../member";
import { node, type Targets } from "../node";
import { fixedAddress } from "../ranges/range-address";
import { areaOf } from "../ranges/range-ref";
import { tellingSettings } from "./telling";

type Target = Targets["ChartSeries"];

export const chartSeriesCollection: ExcelClass<Chart> = {
  items: (chart) => chart.series.map((series) => node("ChartSeries", { chart, series })),
  members: tellingSettings({
    Count: { since: "1.1", basis: documented, get: (chart) => chart.series.length },
    GetCount: { since: "1.4", basis: documented, invoke: (chart) => chart.series.length },
    GetItemAt: {
      since: "1.1",
      basis: documented,
      invoke: (chart, _, index) => {
        const series = chart.series[integer(index, "index")];
        if (!series) throw itemNotFound(`series ${String(index)}`);
        return node("ChartSeries", { chart, series });
      },
    },
    Add: {
      since: "1.7",
      basis: documented,
      invoke: (chart, _, name) => {
        const series = { name: name === undefined ? null : quoted(text(name, "name")), categories: null, values: "" };
        chart.series.push(series);
        return node("ChartSeries", { chart, series });
      },
    },
  }),
};

export const chartSeries: ExcelClass<Target> = {
  members: tellingSettings({
    Name: {
      since: "1.1",
      basis: documented,
      get: ({ series }) => /^"(.*)"$/s.exec(series.name ?? "")?.[1]?.replaceAll('""', '"') ?? series.name ?? "",
      set: ({ series }, name) => void (series.name = quoted(text(name, "name"))),
    },
    SetValues: {
      since: "1.7",
      basis: documented,
      invoke: ({ series }, call, source) => void (series.values = cells(source, call)),
    },
    SetXAxisValues: {
      since: "1.7",
      basis: documented,
      invoke: ({ series }, call, source) => void (series.categories = cells(source, call)),
    },
    Delete: {
      since: "1.7",
      basis: documented,
      invoke: ({ chart, series }) => void (chart.series = chart.series.filter((other) => other !== series)),
    },
  }),
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function cells(source: unknown, call: Call): string {
  const ref = range(source, call.engine.book.sheets, null, "sourceData");
  return fixedAddress(ref.sheet.name, areaOf(ref));
}
