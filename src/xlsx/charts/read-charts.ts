import { keepDrawing, chartId } from "../kept/keep-sheet";
import { partText } from "../package/part-text";
import { readRelationships } from "../package/relationships";
import { readXml } from "../xml/xml-element";
import { readAnchor } from "./anchors";
import { readChart } from "./read-chart";
import type { Sheet } from "../book";
import type { Chart } from "../model/chart";
import type { KeptDrawing } from "../kept/kept";
import type { Parts } from "../package/open-package";
import type { Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/xml-element";

/** Reads a sheet's drawing: the charts that the model can hold go to the sheet, and all of it is kept as it is. */
export function readDrawing(relationship: Relationship, sheet: Sheet, parts: Parts): KeptDrawing | undefined {
  const part = relationship.target;
  const content = parts.get(part);
  if (!content) return undefined;
  const drawing = readXml(partText(content), part);
  const relationships = readRelationships(parts, part);
  const held = new Map<XmlElement, Chart>();
  for (const anchor of drawing.children) {
    const id = chartId(anchor);
    const path = relationships.find((candidate) => candidate.id === id && id !== undefined)?.target;
    const chart = path === undefined ? undefined : readChartAt(anchor, path, sheet, parts);
    if (!chart) continue;
    sheet.charts.push(chart);
    held.set(anchor, chart);
  }
  return keepDrawing(drawing, relationship, parts, held);
}

function readChartAt(anchor: XmlElement, path: string, sheet: Sheet, parts: Parts): Chart | undefined {
  const content = parts.get(path);
  const chart = content && readChart(readXml(partText(content), path));
  if (!chart) return undefined;
  const properties = anchor.child("graphicFrame", "nvGraphicFramePr", "cNvPr");
  const description = properties?.attribute("descr");
  chart.name = properties?.attribute("name") ?? "";
  if (description) chart.description = description;
  chart.position = readAnchor(anchor, sheet);
  return chart;
}
