import { standsAsRead } from "../app/stands-as-read";
import type { TablePart, TableRows } from "../app/workbook";
import type { Book } from "../xlsx/book";
import { readTables } from "./read-tables";

/** Reads some rows of an opened file, if their tables stand as they stood. */
export function readRows(book: Book, parts: readonly TablePart[]): TableRows[] | null {
  const { tables } = readTables(
    book,
    parts.map(({ table }) => table.name),
  );
  const found = parts.map((part) => ({ part, now: tables.find(({ name }) => name === part.table.name) }));
  if (!found.every(({ part, now }) => standsAsRead(now, part.table))) return null;
  return found.map(({ part: { from, rows }, now }) => now!.rows.slice(from, from + rows));
}
