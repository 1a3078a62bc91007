import { RelationshipList } from "../package/relationship-list";
import { element, XML_DECLARATION } from "../xml/write-xml";
import { writeAnchor } from "./anchors";
import { writeChart } from "./write-chart";
import type { Sheet } from "../book";
import type { PackageWriter } from "../package/package-writer";

const CHART_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING_NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

/** Writes a sheet's charts as parts, and the element of the sheet that leads to them. */
export function writeCharts(sheet: Sheet, sheetRelationships: RelationshipList, output: PackageWriter): string {
  if (sheet.charts.length === 0) return "";
  const relationships = new RelationshipList();
  const anchors = sheet.charts.map((chart, index) => {
    const path = output.free("xl/charts/chart", "xml");
    output.add(path, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", writeChart(chart));
    const properties = { id: index + 2, name: chart.name || `Chart ${index + 1}`, descr: chart.description };
    return writeAnchor(chart.position, sheet, writeFrame(properties, relationships.to("chart", path)));
  });
  const path = output.free("xl/drawings/drawing", "xml");
  const drawing = XML_DECLARATION + element("xdr:wsDr", DRAWING_NAMESPACES, anchors.join(""));
  output.add(path, "application/vnd.openxmlformats-officedocument.drawing+xml", drawing);
  output.relate(path, relationships.all);
  return element("drawing", { "r:id": sheetRelationships.to("drawing", path) });
}

function writeFrame(
  properties: { id: number; name: string; descr: string | undefined },
  relationshipId: string,
): string {
  const about = element("xdr:cNvPr", properties) + element("xdr:cNvGraphicFramePr", {});
  // The anchor says where and how large; a frame has to say it again, and nobody heeds it.
  const place = element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 });
  const namespaces = {
    "xmlns:c": CHART_NS,
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
  const chart = element("c:chart", { ...namespaces, "r:id": relationshipId });
  const graphic = element("a:graphic", {}, element("a:graphicData", { uri: CHART_NS }, chart));
  const parts = element("xdr:nvGraphicFramePr", {}, about) + element("xdr:xfrm", {}, place) + graphic;
  return element("xdr:graphicFrame", { macro: "" }, parts);
}
