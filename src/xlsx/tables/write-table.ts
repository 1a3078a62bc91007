import { areaName } from "../address";
import { escapeContent, toXstring } from "../xml/escape";
import { element, listElement, XML_DECLARATION } from "../xml/write-xml";
import { writeFilters } from "./filters";
import { writeSort } from "./sort-state";
import type { Area } from "../model/area";
import type { Table, TableColumn } from "../model/table";

/** A table's part. `id`, `name` and `headings` are those that Excel accepts, which are nearly always the table's own. */
export function writeTable(table: Table, id: number, name: string, headings: readonly string[]): string {
  const ref = areaName(table.area);
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    ...table.kept?.namespaces,
    id,
    name,
    displayName: name,
    ref,
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  };
  const columns = table.columns.map((column, index) => writeColumn(column, index + 1, headings[index]!));
  const look = {
    name: table.style || undefined,
    showFirstColumn: false,
    showLastColumn: false,
    showColumnStripes: false,
  };
  const filtered = withoutTotals(table);
  const parts = [
    // A filter has nowhere to stand without a heading row.
    table.showFilter && table.showHeaders ? writeFilters(filtered, table.filters) : "",
    writeSort(table.sort, table.showHeaders ? { ...filtered, top: filtered.top + 1 } : filtered),
    listElement("tableColumns", columns),
    element("tableStyleInfo", { ...look, ...table.kept?.look, showRowStripes: table.showBandedRows }),
  ];
  return XML_DECLARATION + element("table", attributes, parts.join(""));
}

function withoutTotals({ area, showTotals }: Table): Area {
  return showTotals ? { ...area, bottom: area.bottom - 1 } : area;
}

function writeColumn(column: TableColumn, id: number, heading: string): string {
  const { totalsLabel, totalsFunction, totalsFormula, calculatedFormula } = column;
  const attributes = {
    id,
    name: headingXstring(heading),
    totalsRowFunction: totalsFunction,
    totalsRowLabel: totalsLabel === undefined ? undefined : toXstring(totalsLabel),
  };
  const formulas =
    writeFormula("calculatedColumnFormula", calculatedFormula) + writeFormula("totalsRowFormula", totalsFormula);
  return element("tableColumn", attributes, formulas);
}

function writeFormula(name: string, formula: string | undefined): string {
  return formula === undefined ? "" : element(name, {}, escapeContent(toXstring(formula)));
}

/** Excel spells the line breaks of a heading out here, and calls the file damaged when the heading cell says otherwise. */
function headingXstring(heading: string): string {
  return toXstring(heading).replaceAll("\n", "_x000a_");
}
