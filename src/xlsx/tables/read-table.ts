import { readArea } from "../address";
import { BookError } from "../book-error";
import { fromXstring } from "../xml/escape";
import type { Table, TableColumn } from "../book";
import type { XmlElement } from "../xml/xml-element";

/** Reads a table part. */
export function readTable(table: XmlElement, part: string): Table {
  const area = readArea(table.attribute("ref") ?? "");
  if (!area) throw new BookError("damaged", part);
  const style = table.child("tableStyleInfo");
  return {
    id: table.number("id") ?? 0,
    name: fromXstring(table.attribute("displayName") ?? table.attribute("name") ?? ""),
    area,
    columns: (table.child("tableColumns")?.all("tableColumn") ?? []).map(readColumn),
    showHeaders: (table.number("headerRowCount") ?? 1) > 0,
    showTotals: (table.number("totalsRowCount") ?? 0) > 0,
    showFilter: table.child("autoFilter") !== undefined,
    style: style?.attribute("name") ?? "",
    showBandedRows: style?.flag("showRowStripes") ?? false,
  };
}

function readColumn(xml: XmlElement): TableColumn {
  const column: TableColumn = { name: fromXstring(xml.attribute("name") ?? "") };
  const label = xml.attribute("totalsRowLabel");
  const totals = xml.attribute("totalsRowFunction");
  const formula = xml.child("calculatedColumnFormula")?.text;
  if (label !== undefined) column.totalsLabel = fromXstring(label);
  if (totals !== undefined && totals !== "none") column.totalsFunction = totals;
  if (formula !== undefined) column.calculatedFormula = fromXstring(formula);
  return column;
}
