import { escapeContent } from "../xml/escape";
import { element, XML_DECLARATION } from "../xml/write-xml";
import { writeReference } from "./cached-values";
import type { Chart } from "../model/chart";
import type { Lookup } from "./cached-values";

type Series = Chart["series"][number];

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** A chart's part. Excel reads the cells anew when it opens the file; what they hold now is written for those who only look. */
export function writeChart(chart: Chart, lookup: Lookup): string {
  const { title, type, showLegend } = chart;
  const plot = type === "pie" ? writePie(chart, lookup) : writeBars(chart, lookup) + writeAxes(type.startsWith("bar"));
  const parts = [
    title === null ? "" : element("c:title", {}, element("c:tx", {}, writeRichText(title)) + val("overlay", 0)),
    val("autoTitleDeleted", title === null ? 1 : 0),
    element("c:plotArea", {}, element("c:layout", {}) + plot),
    showLegend ? element("c:legend", {}, val("legendPos", "b") + val("overlay", 0)) : "",
    val("plotVisOnly", 1),
    val("dispBlanksAs", "gap"),
  ];
  const namespaces = {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  const content = val("roundedCorners", 0) + element("c:chart", {}, parts.join(""));
  return XML_DECLARATION + element("c:chartSpace", namespaces, content);
}

function writePie({ series }: Chart, lookup: Lookup): string {
  return element("c:pieChart", {}, val("varyColors", 1) + writeSeries(series, lookup) + val("firstSliceAng", 0));
}

function writeBars({ type, series }: Chart, lookup: Lookup): string {
  const stacked = type.endsWith("Stacked");
  const parts = [
    val("barDir", type.startsWith("bar") ? "bar" : "col"),
    val("grouping", stacked ? "stacked" : "clustered"),
    val("varyColors", 0),
    writeSeries(series, lookup),
    val("gapWidth", 80),
    stacked ? val("overlap", 100) : "",
    val("axId", CATEGORY_AXIS),
    val("axId", VALUE_AXIS),
  ];
  return element("c:barChart", {}, parts.join(""));
}

function writeSeries(series: readonly Series[], lookup: Lookup): string {
  return series.map((one, index) => writeOneSeries(one, index, lookup)).join("");
}

function writeOneSeries({ name, categories, values, color }: Series, index: number, lookup: Lookup): string {
  const parts = [
    val("idx", index),
    val("order", index),
    name === null
      ? ""
      : element("c:tx", {}, isReference(name) ? writeReference("strRef", name, lookup) : plainName(name)),
    color === undefined ? "" : element("c:spPr", {}, solidFill(color)),
    categories === null ? "" : element("c:cat", {}, writeReference("strRef", categories, lookup)),
    element("c:val", {}, writeReference("numRef", values, lookup)),
  ];
  return element("c:ser", {}, parts.join(""));
}

function writeAxes(areBarsLying: boolean): string {
  const [categories, values] = areBarsLying ? ["l", "b"] : ["b", "l"];
  return (
    element("c:catAx", {}, writeAxis(CATEGORY_AXIS, VALUE_AXIS, categories!)) +
    element("c:valAx", {}, writeAxis(VALUE_AXIS, CATEGORY_AXIS, values!, element("c:majorGridlines", {}, paleLine())))
  );
}

function writeAxis(id: number, crossing: number, side: string, gridlines = ""): string {
  return [
    val("axId", id),
    element("c:scaling", {}, val("orientation", "minMax")),
    val("delete", 0),
    val("axPos", side),
    gridlines,
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    val("crossAx", crossing),
    val("crosses", "autoZero"),
  ].join("");
}

function writeRichText(text: string): string {
  const paragraphs = text.split("\n").map((line) => {
    const run = line === "" ? "" : element("a:r", {}, `<a:t>${escapeContent(line)}</a:t>`);
    return element("a:p", {}, run);
  });
  return element("c:rich", {}, element("a:bodyPr", {}) + paragraphs.join(""));
}

/** A formula that leads to cells or to a name, rather than a text. */
function isReference(name: string): boolean {
  return name.includes("!");
}

function plainName(name: string): string {
  return `<c:v>${escapeContent(name)}</c:v>`;
}

function val(name: string, value: string | number): string {
  return element(`c:${name}`, { val: value });
}

function solidFill(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1).toUpperCase() }));
}

/** Programs that have no pale line of their own draw the grid in the colour of the text. */
function paleLine(): string {
  return element("c:spPr", {}, element("a:ln", {}, solidFill("#D9D9D9")));
}
