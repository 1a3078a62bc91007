import type { Book, Sheet } from "../../../xlsx/book";
import type { Table } from "../../../xlsx/model/table";

/** Everything that a sheet is besides its cells, and what it was opened with, which nobody changes. */
const NOT_A_PART = new Set(["rows", "kept"]);

/** What the workbook itself is, besides its sheets. Which sheet is shown is each person's own. */
const BOOK_PARTS = ["names", "structureProtected", "date1904", "defaultFont", "properties"] as const;

/** The parts of a sheet as JSON, by name. */
export function sheetParts(sheet: Sheet): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [name, value] of Object.entries(sheet)) {
    if (!NOT_A_PART.has(name) && value !== undefined) parts.set(name, partJson(value));
  }
  return parts;
}

/** The parts of the workbook itself as JSON, by name. */
export function bookParts(book: Book): Map<string, string> {
  const parts = new Map<string, string>();
  for (const name of BOOK_PARTS) {
    const value = (book as unknown as Record<string, unknown>)[name];
    if (value !== undefined) parts.set(name, partJson(value));
  }
  return parts;
}

function partJson(value: unknown): string {
  return JSON.stringify(value instanceof Map ? [...(value as Map<unknown, unknown>)] : value);
}

/** Gives a sheet or a workbook a part as its JSON says. Tables that go on are the same objects: their ids hang on them. */
export function setPart(owner: Sheet | Book, name: string, json: string | undefined): void {
  const record = owner as unknown as Record<string, unknown>;
  if (json === undefined) return void delete record[name];
  const value = JSON.parse(json) as unknown;
  if (record[name] instanceof Map) record[name] = new Map(value as [unknown, unknown][]);
  else if (name === "columns") record[name] = withoutNulls(value as unknown[]);
  else if (name === "tables") record[name] = goingOn(record[name] as Table[], value as Table[]);
  else if (Array.isArray(value)) record[name] = sameWhereAlike(record[name] as unknown[], value);
  else record[name] = value;
}

/** JSON writes an empty place of a list as null. */
function withoutNulls(list: unknown[]): unknown[] {
  list.forEach((value, index) => {
    if (value === null) delete list[index];
  });
  return list;
}

function goingOn(before: readonly Table[], after: readonly Table[]): Table[] {
  return after.map((table) => {
    const known = before.find(({ id }) => id === table.id);
    if (!known) return table;
    for (const key of Object.keys(known)) if (!(key in table)) delete (known as Record<string, unknown>)[key];
    return Object.assign(known, table);
  });
}

function sameWhereAlike(before: readonly unknown[] | undefined, after: readonly unknown[]): unknown[] {
  const known = new Map((before ?? []).map((value) => [JSON.stringify(value), value]));
  return after.map((value) => known.get(JSON.stringify(value)) ?? value);
}
