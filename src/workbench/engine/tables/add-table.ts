import type { Book, Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Table } from "../../../xlsx/model/table";
import type { Actor } from "../engine";
import { identityNumber } from "../identity";
import { insertCells } from "../moving/insert-cells";
import { refuseProtected } from "../cells/protected-cells";
import { allTables, readHeadings, refuseOverlap } from "./tables";

/** Makes a table of the area. */
export function addTable(actor: Actor, sheet: Sheet, wanted: Area, hasHeaders: boolean): Table {
  const { book } = actor.engine;
  refuseProtected(sheet);
  refuseOverlap(sheet, wanted, null);
  if (!hasHeaders) insertCells(actor, sheet, { ...wanted, bottom: wanted.top }, "Down");
  const area = { ...wanted, bottom: Math.max(wanted.bottom + Number(!hasHeaders), wanted.top + 1) };
  const stem = actor.engine.locale === "sv-SE" ? "Tabell" : "Table";
  const table: Table = {
    id: nextId(book),
    name: nextName(book, stem),
    area,
    columns: [],
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
  };
  sheet.tables.push(table);
  readHeadings(actor, sheet, table);
  actor.engine.announce({ kind: "look", sheet, area }, actor);
  actor.engine.announce({ kind: "table-added", sheet, table }, actor);
  return table;
}

function nextId(book: Book): number {
  return identityNumber(book, Math.max(0, ...allTables(book).map(({ table }) => table.id)));
}

function nextName(book: Book, stem: string): string {
  const taken = new Set([...allTables(book).map(({ table }) => table.name), ...book.names.map(({ name }) => name)]);
  let number = 1;
  while (taken.has(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}
