import { partText } from "../package/part-text";
import { readRelationships } from "../package/relationships";
import { readXml } from "../xml/xml-element";
import { readAnchor } from "./anchors";
import { readChart } from "./read-chart";
import type { Chart, Sheet } from "../book";
import type { Parts } from "../package/open-package";
import type { XmlElement } from "../xml/xml-element";

/** Reads the charts of a drawing part that the model can hold. Other charts, pictures and shapes are passed over. */
export function readCharts(drawing: XmlElement, part: string, parts: Parts, sheet: Sheet): Chart[] {
  const relationships = readRelationships(parts, part);
  return drawing.children.flatMap((anchor) => {
    const frame = anchor.child("graphicFrame");
    const id = frame?.child("graphic", "graphicData", "chart")?.attribute("id");
    const path = relationships.find((relationship) => relationship.id === id)?.target ?? "";
    const content = parts.get(path);
    const chart = content && readChart(readXml(partText(content), path));
    if (!chart) return [];
    const properties = frame?.child("nvGraphicFramePr", "cNvPr");
    const description = properties?.attribute("descr");
    chart.name = properties?.attribute("name") ?? "";
    if (description) chart.description = description;
    chart.position = readAnchor(anchor, sheet);
    return [chart];
  });
}
