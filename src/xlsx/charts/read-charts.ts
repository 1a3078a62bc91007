import type { Chart } from "../book";
import type { Parts } from "../package/open-package";
import type { XmlElement } from "../xml/xml-element";

export function readCharts(_drawing: XmlElement, _part: string, _parts: Parts): Chart[] {
  return [];
}
