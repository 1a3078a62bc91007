import type { Chart } from "../../../xlsx/model/chart";
import { areaOnSheet, oneOf, positiveNumber, range, text } from "../arguments";
import { assumed, documented } from "../basis";
import { areaInPoints } from "../cells/cell-size";
import { apiType, chartTypes, fileType, seriesOf } from "../sheets/charts";
import { itemNotFound } from "../excel-error";
import { bounding } from "../ranges/geometry";
import { chartId } from "../identity";
import type { Call, ExcelClass, Member } from "../member";
import { node, type Targets } from "../node";
import { areaOf } from "../ranges/range-ref";

type Target = Targets["Chart"];

const side = (name: keyof Chart["position"]): Member<Target> => ({
  since: "1.1",
  basis: documented,
  get: ({ chart }) => chart.position[name],
  set: (target, points, call) => {
    target.chart.position = { ...target.chart.position, [name]: positiveNumber(points, name) };
    repaint(target, call);
  },
});

export const chart: ExcelClass<Target> = {
  identity: "Id",
  members: {
    Id: {
      since: "1.7",
      basis: assumed("chart.id stays through renames."),
      get: ({ sheet, chart }) => chartId(sheet, chart),
    },
    Name: {
      since: "1.1",
      basis: documented,
      get: ({ chart }) => chart.name,
      set: (target, name, call) => {
        target.chart.name = text(name, "name");
        repaint(target, call);
      },
    },
    ChartType: {
      since: "1.7",
      basis: documented,
      get: ({ chart }) => apiType(chart.type),
      set: (target, type, call) => {
        target.chart.type = fileType(oneOf(type, chartTypes, "chartType"));
        repaint(target, call);
      },
    },
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
    Height: side("height"),
    Title: { since: "1.1", basis: documented, open: ({ chart }) => node("ChartTitle", chart) },
    Legend: { since: "1.1", basis: documented, open: ({ chart }) => node("ChartLegend", chart) },
    Series: { since: "1.1", basis: documented, open: ({ chart }) => node("ChartSeriesCollection", chart) },
    Worksheet: { since: "1.2", basis: documented, open: ({ sheet }) => node("Worksheet", sheet) },
    SetData: {
      since: "1.1",
      basis: documented,
      invoke: (target, call, sourceData, seriesBy) => {
        const data = range(sourceData, call.engine.book.sheets, target.sheet, "sourceData");
        const by = oneOf(seriesBy ?? "Auto", ["Auto", "Rows", "Columns"], "seriesBy");
        target.chart.series = seriesOf(data.sheet, areaOf(data), by);
        repaint(target, call);
      },
    },
    SetPosition: {
      since: "1.1",
      basis: documented,
      invoke: (target, call, start, end) => {
        const { sheets } = call.engine.book;
        const first = areaOnSheet(start, sheets, target.sheet, "startCell");
        const last = end === undefined || end === null ? null : areaOnSheet(end, sheets, target.sheet, "endCell");
        const place = areaInPoints(target.sheet, last ? bounding(first, last) : first);
        const { left, top } = place;
        target.chart.position = last ? place : { ...target.chart.position, left, top };
        repaint(target, call);
      },
    },
    Delete: {
      since: "1.1",
      basis: documented,
      invoke: ({ sheet, chart }, call) => {
        const index = sheet.charts.indexOf(chart);
        if (index < 0) throw itemNotFound(`chart ${chart.name}`);
        sheet.charts.splice(index, 1);
        repaint({ sheet, chart }, call);
      },
    },
  },
};

function repaint({ sheet }: Target, call: Call): void {
  call.engine.announce({ kind: "look", sheet, area: null }, call);
}
