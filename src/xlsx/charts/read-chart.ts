import type { Chart } from "../model/chart";
import type { XmlElement } from "../xml/xml-element";

/** Reads a chart part; nothing when the model does not hold such a chart. Name and place stand in the drawing. */
export function readChart(chartSpace: XmlElement): Chart | undefined {
  const chart = chartSpace.child("chart");
  const plots = chart?.child("plotArea")?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const [plot] = plots;
  const type = plot && plots.length === 1 ? chartType(plot) : undefined;
  if (!chart || !plot || !type) return undefined;
  return {
    name: "",
    type,
    title: readTitle(chart.child("title")),
    showLegend: chart.child("legend") !== undefined,
    series: plot.all("ser").map(readSeries),
    position: { left: 0, top: 0, width: 0, height: 0 },
  };
}

function chartType(plot: XmlElement): Chart["type"] | undefined {
  if (plot.name === "pieChart") return "pie";
  if (plot.name !== "barChart") return undefined;
  const direction = plot.child("barDir")?.attribute("val") === "bar" ? "bar" : "column";
  const grouping = plot.child("grouping")?.attribute("val") ?? "clustered";
  if (grouping === "clustered") return `${direction}Clustered`;
  return grouping === "stacked" ? `${direction}Stacked` : undefined;
}

function readTitle(title: XmlElement | undefined): string | null {
  const paragraphs = title?.child("tx", "rich")?.all("p");
  if (!paragraphs) return null;
  return paragraphs
    .map((paragraph) =>
      paragraph
        .all("r")
        .map((run) => run.child("t")?.text ?? "")
        .join(""),
    )
    .join("\n");
}

function readSeries(series: XmlElement): Chart["series"][number] {
  const name = series.child("tx");
  const color = series.child("spPr", "solidFill", "srgbClr")?.attribute("val");
  const read: Chart["series"][number] = {
    name: name?.child("strRef", "f")?.text ?? name?.child("v")?.text ?? null,
    categories: reference(series.child("cat")) ?? null,
    values: reference(series.child("val")) ?? "",
  };
  if (color !== undefined) read.color = `#${color.toUpperCase()}`;
  return read;
}

function reference(data: XmlElement | undefined): string | undefined {
  return data?.children.map((source) => source.child("f")?.text).find((formula) => formula !== undefined);
}
