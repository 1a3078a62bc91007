import { readArea } from "../address";
import { BookError } from "../book-error";
import { keepTable } from "../kept/keep-table";
import { fromXstring } from "../xml/escape";
import { readFilters } from "./filters";
import { readSort } from "./sort-state";
import type { Table, TableColumn } from "../model/table";
import type { Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/xml-element";

/** Reads a table part. */
export function readTable(table: XmlElement, part: string, relationships: readonly Relationship[]): Table {
  const area = readArea(table.attribute("ref") ?? "");
  if (!area) throw new BookError("damaged", part);
  const style = table.child("tableStyleInfo");
  const columns = (table.child("tableColumns")?.all("tableColumn") ?? []).map(readColumn);
  const filter = table.child("autoFilter");
  const read: Table = {
    id: table.number("id") ?? 0,
    name: fromXstring(table.attribute("displayName") ?? table.attribute("name") ?? ""),
    area,
    columns,
    showHeaders: (table.number("headerRowCount") ?? 1) > 0,
    showTotals: (table.number("totalsRowCount") ?? 0) > 0,
    showFilter: filter !== undefined,
    style: style?.attribute("name") ?? "",
    showBandedRows: style?.flag("showRowStripes") ?? false,
  };
  const filters = readFilters(filter);
  const sort = readSort(table.child("sortState") ?? filter?.child("sortState"), area);
  if (filters) read.filters = filters;
  if (sort) read.sort = sort;
  return { ...read, kept: keepTable(table, part, read, relationships) };
}

function readColumn(xml: XmlElement): TableColumn {
  const column: TableColumn = { name: fromXstring(xml.attribute("name") ?? "") };
  const label = xml.attribute("totalsRowLabel");
  const totals = xml.attribute("totalsRowFunction");
  const formula = xml.child("calculatedColumnFormula")?.text;
  if (label !== undefined) column.totalsLabel = fromXstring(label);
  if (totals !== undefined && totals !== "none") column.totalsFunction = totals;
  const totalsFormula = xml.child("totalsRowFormula")?.text;
  if (totalsFormula !== undefined) column.totalsFormula = fromXstring(totalsFormula);
  if (formula !== undefined) column.calculatedFormula = fromXstring(formula);
  return column;
}
