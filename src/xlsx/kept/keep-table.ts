import { fromXstring } from "../xml/escape";
import { keepAttributes, keepElements } from "./keep-elements";
import type { KeptColumn, KeptTable } from "./kept";
import type { Table } from "../model/table";
import type { Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/xml-element";

/** Gathers what a table's part holds beyond the model. */
export function keepTable(
  xml: XmlElement,
  path: string,
  table: Table,
  relationships: readonly Relationship[],
): KeptTable {
  const content = keepElements(xml, new Set(["extLst"]));
  const columns = (xml.child("tableColumns")?.all("tableColumn") ?? []).map((column): [string, KeptColumn] => {
    const rest = column.children.filter(({ name }) => name === "xmlColumnPr" || name === "extLst");
    const kept = {
      id: column.number("id"),
      attributes: keepAttributes(column),
      xml: rest.map(({ raw }) => raw).join(""),
    };
    return [fromXstring(column.attribute("name") ?? ""), kept];
  });
  const sort = table.sort ? undefined : xml.child("sortState");
  return {
    path,
    asRead: JSON.stringify(table),
    relationships,
    content: { ...content, attributes: new Map([...content.attributes, ["table", keepAttributes(xml)]]) },
    columns: new Map(columns),
    ...(sort && { sort: { area: xml.attribute("ref") ?? "", xml: sort.raw } }),
  };
}

/** Whether the table is as it was read, so that its part can stay. */
export function isAsRead({ kept, ...table }: Table): boolean {
  return kept?.asRead === JSON.stringify(table);
}
