import { cellAt, type Sheet } from "../../../xlsx/book";
import type { Table } from "../../../xlsx/model/table";
import { plainValue } from "../cells/cell-text";
import type { Engine } from "../engine";
import { columnsIn, intersection } from "../ranges/geometry";
import { keepHeadings } from "./grow-tables";
import { allTables } from "./tables";

/** Makes tables whole again when two people's changes to them have met: one heading a column, no two on the same cells. */
export function mendTables(engine: Engine, sheet: Sheet): void {
  sheet.tables = sheet.tables.reduce<Table[]>((whole, table) => {
    if (whole.every((other) => standApart(table, other))) whole.push(table);
    return whole;
  }, []);
  for (const table of sheet.tables) {
    nameApart(engine, table);
    mendColumns(engine, sheet, table);
  }
}

/** Tables that have grown into each other: the upper gives way, if it can. One that cannot is a table no more. */
function standApart(table: Table, other: Table): boolean {
  if (!intersection(table.area, other.area)) return true;
  const [upper, lower] = table.area.top < other.area.top ? [table, other] : [other, table];
  if (lower.area.top - upper.area.top < 2 + Number(upper.showTotals)) return false;
  upper.area = { ...upper.area, bottom: lower.area.top - 1 };
  return true;
}

function nameApart({ book }: Engine, table: Table): void {
  const others = allTables(book)
    .map((each) => each.table)
    .filter((each) => each !== table);
  const taken = new Set([...others, ...book.names].map(({ name }) => name.toLowerCase()));
  const stem = table.name;
  for (let number = 2; taken.has(table.name.toLowerCase()); number++) table.name = `${stem}_${number}`;
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
