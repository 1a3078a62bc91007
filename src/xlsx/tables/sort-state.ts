import { areaName, readArea } from "../address";
import { element } from "../xml/write-xml";
import type { Area } from "../model/area";
import type { TableSort } from "../model/table-filter";
import type { XmlElement } from "../xml/xml-element";

/** What the table was sorted by; nothing when it was by colours, icons or a list of somebody's own. */
export function readSort(sortState: XmlElement | undefined, area: Area): TableSort | undefined {
  const conditions = sortState?.all("sortCondition") ?? [];
  const matchCase = sortState?.flag("caseSensitive") ?? false;
  const read = conditions.flatMap((condition) => {
    const ref = readArea(condition.attribute("ref") ?? "");
    if (!ref || (condition.attribute("sortBy") ?? "value") !== "value" || condition.attribute("customList")) return [];
    const descending = condition.flag("descending");
    return [{ column: ref.left - area.left, descending, ...(matchCase && { matchCase: true as const }) }];
  });
  return read.length > 0 && read.length === conditions.length ? read : undefined;
}

/** `body` is the table's cells without headings and totals. */
export function writeSort(sort: TableSort | undefined, body: Area): string {
  if (!sort || sort.length === 0 || body.bottom < body.top) return "";
  const conditions = sort.map(({ column, descending }) => {
    const left = body.left + column;
    const ref = areaName({ ...body, left, right: left });
    return element("sortCondition", { descending: descending || undefined, ref });
  });
  const caseSensitive = sort.some(({ matchCase }) => matchCase) || undefined;
  return element("sortState", { caseSensitive, ref: areaName(body) }, conditions.join(""));
}
