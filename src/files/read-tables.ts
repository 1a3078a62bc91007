import type { ReadTable, WorkbookTables } from "../app/workbook";
import type { Book } from "../xlsx/book";
import { bodyOf, columnCells, findTable, type SheetTable } from "./table-body";

/** Reads the named tables of an opened file, and the names of all the others. */
export function readTables(book: Book, names: readonly string[]): WorkbookTables {
  const found = names.flatMap((name) => findTable(book, name) ?? []);
  const asked = new Set(found.map(({ table }) => table));
  return {
    tables: found.map((place) => snapshotOf(book, place)),
    otherTables: book.sheets.flatMap(({ tables }) =>
      tables.filter((table) => !asked.has(table)).map(({ name }) => name),
    ),
  };
}

function snapshotOf(book: Book, place: SheetTable): ReadTable {
  const { sheet, table } = place;
  const { first, last } = bodyOf(table);
  const columns = table.columns.map((_, column) => columnCells(book, place, column));
  return {
    name: table.name,
    sheet: sheet.name,
    sheetId: sheet.name,
    top: first - 1,
    left: table.area.left,
    ...(table.showHeaders ? {} : { headingsHidden: true }),
    headings: table.columns.map(({ name }) => name),
    rows: Array.from({ length: last - first + 1 }, (_, at) => columns.map((cells) => cells[at]!)),
  };
}
