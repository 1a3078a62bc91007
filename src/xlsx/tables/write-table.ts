import { areaName } from "../address";
import { escapeContent, toXstring } from "../xml/escape";
import { element, listElement, XML_DECLARATION } from "../xml/write-xml";
import { writeFilters } from "./filters";
import { writeSort } from "./sort-state";
import type { KeptColumn } from "../kept/kept";
import type { Area } from "../model/area";
import type { Table, TableColumn } from "../model/table";

/** A table's part. `id`, `name` and `headings` are those that Excel accepts, which are nearly always the table's own. */
export function writeTable(table: Table, id: number, name: string, headings: readonly string[]): string {
  const { kept } = table;
  const ref = areaName(table.area);
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    ...kept?.content.namespaces,
    ...kept?.content.attributes.get("table"),
    id,
    name,
    displayName: name,
    ref,
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  };
  const ids = columnIds(table);
  const columns = table.columns.map((column, index) =>
    writeColumn(column, ids[index]!, headings[index]!, kept?.columns.get(column.name)),
  );
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
    table.sort === undefined && kept?.sort?.area === ref
      ? kept.sort.xml
      : writeSort(table.sort, table.showHeaders ? { ...filtered, top: filtered.top + 1 } : filtered),
    listElement("tableColumns", columns),
    element("tableStyleInfo", {
      ...look,
      ...kept?.content.attributes.get("tableStyleInfo"),
      showRowStripes: table.showBandedRows,
    }),
    kept?.content.elements.get("extLst") ?? "",
  ];
  return XML_DECLARATION + element("table", attributes, parts.join(""));
}

function withoutTotals({ area, showTotals }: Table): Area {
  return showTotals ? { ...area, bottom: area.bottom - 1 } : area;
}

/** Columns keep the numbers that a query knows them by; new ones get the next. */
function columnIds({ columns, kept }: Table): number[] {
  const taken = new Set<number>();
  let last = Math.max(0, ...Array.from(kept?.columns.values() ?? [], ({ id }) => id ?? 0));
  return columns.map(({ name }) => {
    const asRead = kept?.columns.get(name)?.id;
    const id = asRead !== undefined && !taken.has(asRead) ? asRead : ++last;
    taken.add(id);
    return id;
  });
}

function writeColumn(column: TableColumn, id: number, heading: string, kept: KeptColumn | undefined): string {
  const { totalsLabel, totalsFunction, totalsFormula, calculatedFormula } = column;
  const attributes = {
    ...kept?.attributes,
    id,
    name: headingXstring(heading),
    totalsRowFunction: totalsFunction,
    totalsRowLabel: totalsLabel === undefined ? undefined : toXstring(totalsLabel),
  };
  const formulas =
    writeFormula("calculatedColumnFormula", calculatedFormula) + writeFormula("totalsRowFormula", totalsFormula);
  return element("tableColumn", attributes, formulas + (kept?.xml ?? ""));
}

function writeFormula(name: string, formula: string | undefined): string {
  return formula === undefined ? "" : element(name, {}, escapeContent(toXstring(formula)));
}

/** Excel spells the line breaks of a heading out here, and calls the file damaged when the heading cell says otherwise. */
function headingXstring(heading: string): string {
  return toXstring(heading).replaceAll("\n", "_x000a_");
}
