import { type Book, cellAt, putCell, type Sheet, withValue } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Table } from "../../../xlsx/model/table";
import type { Actor } from "../engine";
import { assumed, documentedAt, type Fact } from "../basis";
import { cellText } from "../cells/cell-text";
import { clearCells } from "../cells/clear-cells";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../excel-error";
import { intersection, isOnSheet } from "../ranges/geometry";
import { announceFormulas, changeFormulas } from "../moving/change-formulas";
import { renameTableIn } from "../moving/shift-formula";
import { isGoodName } from "../sheets/names";
import type { SheetAndTable } from "../node";
import { refuseProtected } from "../cells/protected-cells";
import { uniqueHeading } from "./table-headings";

export const tableFacts: readonly Fact[] = [
  {
    about: "Formulas follow a table to its new name",
    basis: documentedAt("Microsoft Support: Using structured references with Excel tables"),
  },
  {
    about: "A new table is called Tabell1/Table1 and looks like TableStyleMedium2",
    basis: assumed("Add a table in a Swedish Excel."),
  },
  {
    about: "A table without headings gets a row of them above; what stands below it moves down",
    basis: assumed("tables.add('A1:B2', false)"),
  },
  {
    about: "Headings become text, as shown",
    basis: assumed("Make a table of a range with a date among its headings."),
  },
  {
    about: "Deleting a table clears its cells and moves nothing",
    basis: assumed("table.delete() with something below it."),
  },
  {
    about: "A resized table keeps its heading row; anything else is InvalidArgument",
    basis: assumed("table.resize to a range one row lower."),
  },
];

export function allTables(book: Book): SheetAndTable[] {
  return book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

export const headerArea = ({ area }: Table): Area => ({ ...area, bottom: area.top });
export const totalsArea = ({ area }: Table): Area => ({ ...area, top: area.bottom });
export const bodyArea = ({ area, showHeaders, showTotals }: Table): Area => ({
  ...area,
  top: area.top + Number(showHeaders),
  bottom: area.bottom - Number(showTotals),
});

/** Gives the table another area; its headings stay in their row. */
export function resizeTable(actor: Actor, { sheet, table }: SheetAndTable, area: Area): void {
  refuseProtected(sheet);
  const least = area.top + Number(table.showHeaders) + Number(table.showTotals);
  const shared = intersection(area, table.area);
  if (area.top !== table.area.top || area.bottom < least || !shared || !isOnSheet(area)) {
    throw invalidArgument(`The table ${table.name} cannot take that range.`);
  }
  refuseOverlap(sheet, area, table);
  const before = table.columns;
  const left = table.area.left;
  table.area = { ...area };
  table.columns = [];
  for (let column = area.left; column <= area.right; column++) {
    const known = before[column - left];
    if (known) table.columns.push(known);
    else table.columns.push({ name: "" });
  }
  readHeadings(actor, sheet, table);
  actor.engine.announce({ kind: "look", sheet, area: null }, actor);
}

export function renameTable(actor: Actor, { table, sheet }: SheetAndTable, name: string): void {
  const { book } = actor.engine;
  if (!isGoodName(name)) throw invalidArgument(`A table cannot be called ${name}.`);
  const same = (other: { name: string }) => other !== table && other.name.toLowerCase() === name.toLowerCase();
  const tables = allTables(book).map((each) => each.table);
  if (tables.some(same) || book.names.some(same)) throw itemAlreadyExists(`something called ${name}`);
  const before = table.name;
  table.name = name;
  const rewritten = changeFormulas(book, (formula) => renameTableIn(formula, before, name));
  actor.engine.announce({ kind: "look", sheet, area: null }, actor);
  announceFormulas(actor, rewritten);
}

/** The table goes; its cells stay as they are. */
export function convertToRange(actor: Actor, { sheet, table }: SheetAndTable): void {
  refuseProtected(sheet);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  actor.engine.announce({ kind: "table-deleted", sheet, table }, actor);
}

export function deleteTable(actor: Actor, place: SheetAndTable): void {
  convertToRange(actor, place);
  clearCells(actor, place.sheet, place.table.area, "All");
}

/** The heading cells name the columns, and become texts. */
export function readHeadings(actor: Actor, sheet: Sheet, table: Table): void {
  const { area, columns } = table;
  for (let column = area.left; column <= area.right; column++) {
    const index = column - area.left;
    const cell = cellAt(sheet, area.top, column) ?? { value: null };
    const others = columns.slice(0, index).map(({ name }) => name);
    const name = uniqueHeading(cellText(cell, actor.engine), others, index, actor.engine.locale);
    columns[index] = { ...columns[index], name };
    putCell(sheet, area.top, column, withValue(cell, name));
  }
}

/** Throws when another table, or a merged cell, is in the way. */
export function refuseOverlap(sheet: Sheet, area: Area, except: Table | null): void {
  const other = sheet.tables.find((table) => table !== except && intersection(table.area, area));
  if (other) throw invalidOperation(`The table ${other.name} is in the way.`);
  if (sheet.merges.some((merged) => intersection(merged, area))) throw invalidOperation("A table has no merged cells.");
}
