import { areaName } from "../address";
import { fromXstring, toXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import type { Area } from "../model/area";
import type { TableFilter } from "../model/table-filter";
import type { XmlElement } from "../xml/xml-element";

type CustomFilter = Extract<TableFilter, { custom: unknown }>;
type Operator = CustomFilter["custom"][number]["operator"];

/** Reads what a table's filter buttons have chosen; nothing when they let everything through. */
export function readFilters(autoFilter: XmlElement | undefined): TableFilter[] | undefined {
  const read = autoFilter?.all("filterColumn").flatMap((xml) => readFilter(xml) ?? []) ?? [];
  return read.length === 0 ? undefined : read;
}

function readFilter(xml: XmlElement): TableFilter | undefined {
  const column = xml.number("colId");
  if (column === undefined) return undefined;
  const other = { column, xml: xml.raw };
  const [chosen, more] = xml.children;
  if (!chosen || more || xml.flag("hiddenButton") || !xml.flag("showButton", true)) return other;
  if (chosen.name === "filters" && chosen.children.every(({ name }) => name === "filter")) {
    const values = chosen.children.map((filter) => fromXstring(filter.attribute("val") ?? ""));
    return { column, values, blanks: chosen.flag("blank") };
  }
  if (chosen.name !== "customFilters") return other;
  const custom = chosen.children.map((filter) => ({
    operator: (filter.attribute("operator") ?? "equal") as Operator,
    value: fromXstring(filter.attribute("val") ?? ""),
  }));
  return { column, custom, and: chosen.flag("and") };
}

/** A filter for the cells of `area`, its heading row included. */
export function writeFilters(area: Area, filters: readonly TableFilter[] = []): string {
  const columns = filters
    .filter(({ column }) => column <= area.right - area.left)
    .toSorted((a, b) => a.column - b.column);
  return element("autoFilter", { ref: areaName(area) }, columns.map(writeFilter).join(""));
}

function writeFilter(filter: TableFilter): string {
  if ("xml" in filter) return filter.xml.replace(/colId="\d+"/, `colId="${filter.column}"`);
  const chosen = "custom" in filter ? writeCustom(filter) : writeValues(filter.values, filter.blanks);
  return element("filterColumn", { colId: filter.column }, chosen);
}

function writeValues(values: readonly string[], blanks: boolean): string {
  const items = values.map((value) => element("filter", { val: toXstring(value) }));
  return element("filters", { blank: blanks || undefined }, items.join(""));
}

function writeCustom({ custom, and }: CustomFilter): string {
  const items = custom.map(({ operator, value }) =>
    element("customFilter", { operator: operator === "equal" ? undefined : operator, val: toXstring(value) }),
  );
  return element("customFilters", { and: and || undefined }, items.join(""));
}
