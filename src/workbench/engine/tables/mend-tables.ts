import { cellAt, type Sheet } from "../../../xlsx/book";
import type { Table } from "../../../xlsx/model/table";
import { plainValue } from "../cells/cell-text";
import type { Engine } from "../engine";
import { columnsIn, intersection } from "../ranges/geometry";
import { keepHeadings } from "./grow-tables";

/** Makes tables whole again when two people's changes to them have met: one heading a column, no two on the same cells. */
export function mendTables(engine: Engine, sheet: Sheet): void {
  for (const [at, table] of sheet.tables.entries()) {
    const above = sheet.tables.slice(0, at);
    keepApart(table, above);
    mendColumns(engine, sheet, table);
  }
}

/** The later of two tables that have grown into each other gives way, if it can. */
function keepApart(table: Table, others: readonly Table[]): void {
  for (const other of others) {
    if (!intersection(table.area, other.area)) continue;
    if (table.area.top < other.area.top) table.area = { ...table.area, bottom: other.area.top - 1 };
    else if (other.area.top < table.area.top) other.area = { ...other.area, bottom: table.area.top - 1 };
  }
}

function mendColumns(engine: Engine, sheet: Sheet, table: Table): void {
  const { area } = table;
  const width = columnsIn(area);
  table.columns = Array.from({ length: width }, (_, at) => {
    const said = String(plainValue(cellAt(sheet, area.top, area.left + at)?.value ?? null));
    const known = table.columns.find(({ name }) => name === said) ?? table.columns[at];
    return { ...known, name: table.showHeaders ? said : (known?.name ?? "") };
  });
  if (table.showHeaders) keepHeadings(sheet, { ...area, bottom: area.top }, engine.locale);
}
