import { RelationshipList } from "../package/relationship-list";
import { element, XML_DECLARATION } from "../xml/write-xml";
import { writeAnchor } from "./anchors";
import { writeChart } from "./write-chart";
import type { Sheet } from "../book";
import type { KeptChart } from "../kept/kept";
import type { Chart } from "../model/chart";
import type { Lookup } from "./cached-values";
import type { PackageWriter } from "../package/package-writer";
import type { Relationship } from "../package/relationships";

const CHART_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** Past the numbers that other shapes of the drawing have. */
const FIRST_SHAPE_ID = 1025;
const DRAWING_NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

type DrawingTargets = { readonly output: PackageWriter; readonly lookup: Lookup };

/** Writes a sheet's drawing, and gives the element of the sheet that leads to it. One that nobody has changed stays as it was. */
export function writeDrawing(
  sheet: Sheet,
  sheetRelationships: RelationshipList,
  { output, lookup }: DrawingTargets,
): string {
  const kept = sheet.kept?.drawing;
  if (kept && isUnchanged(sheet)) return element("drawing", { "r:id": sheetRelationships.add(kept.relationship) });
  if (sheet.charts.length === 0 && !kept?.otherAnchors.length) return "";

  const relationships = new RelationshipList(keptInAnew(sheet));
  const asRead = keptCharts(sheet);
  const taken = [...(kept?.otherAnchors ?? []), ...Array.from(asRead.values(), ({ anchor }) => anchor)].join("");
  const first = Math.max(FIRST_SHAPE_ID, lastShapeId(taken) + 1);
  const charts = sheet.charts.map((chart, index) => {
    const before = asRead.get(chart);
    if (before?.asRead === JSON.stringify(chart)) return before.anchor;
    const properties = { id: first + index, name: chart.name || `Chart ${index + 1}`, descr: chart.description };
    return writeAnchor(chart.position, sheet, writeFrame(properties, before?.relationship.id ?? writePart(chart)));
  });
  function writePart(chart: Chart): string {
    const path = output.free("xl/charts/chart", "xml");
    output.add(path, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", writeChart(chart, lookup));
    return relationships.to("chart", path);
  }
  const path = output.free("xl/drawings/drawing", "xml");
  const anchors = [...(kept?.otherAnchors ?? []), ...charts].join("");
  const drawing = XML_DECLARATION + element("xdr:wsDr", { ...kept?.namespaces, ...DRAWING_NAMESPACES }, anchors);
  output.add(path, "application/vnd.openxmlformats-officedocument.drawing+xml", drawing);
  output.relate(path, relationships.all);
  return element("drawing", { "r:id": sheetRelationships.to("drawing", path) });
}

/** What of the opened package a sheet's drawing still leads to. */
export function keptDrawingRelationships(sheet: Sheet): readonly Relationship[] {
  const kept = sheet.kept?.drawing;
  if (!kept) return [];
  return isUnchanged(sheet) ? [kept.relationship] : keptInAnew(sheet);
}

/** What a drawing that is written anew still leads to. */
function keptInAnew(sheet: Sheet): Relationship[] {
  const charts = Array.from(keptCharts(sheet).values(), ({ relationship }) => relationship);
  return [...(sheet.kept?.drawing?.otherRelationships ?? []), ...charts];
}

function isUnchanged({ charts, kept }: Sheet): boolean {
  const asRead = kept?.drawing?.charts ?? [];
  return (
    charts.length === asRead.length && charts.every((chart, index) => JSON.stringify(chart) === asRead[index]!.asRead)
  );
}

/** The charts that show what they showed, wherever they stand by now: their parts stay. */
function keptCharts({ charts, kept }: Sheet): ReadonlyMap<Chart, KeptChart> {
  const left = new Set(kept?.drawing?.charts);
  const found = new Map<Chart, KeptChart>();
  for (const chart of charts) {
    for (const candidate of left) {
      if (whatItShows(chart) !== whatItShows(JSON.parse(candidate.asRead) as Chart)) continue;
      found.set(chart, candidate);
      left.delete(candidate);
      break;
    }
  }
  return found;
}

function whatItShows({ type, title, showLegend, series }: Chart): string {
  return JSON.stringify({ type, title, showLegend, series });
}

function lastShapeId(anchors: string): number {
  return Math.max(0, ...Array.from(anchors.matchAll(/cNvPr [^>]*?\bid="(\d+)"/g), ([, id]) => Number(id)));
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
