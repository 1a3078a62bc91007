import type { RowTable, Tables } from "../core/plan/plan";
import { registerToBe, type RegisterContents, type TableToBe } from "../core/register/set-up/register-to-be";
import type { Locale } from "../core/text";
import { setUpTables } from "../files/set-up-tables";
import { emptyBook, type Book } from "../xlsx/book";

/** A plan as somebody typed it: facts by name, and the rows of each table by column. Absent cells are blank. */
export type Register = RegisterContents & {
  readonly language: Locale;
  readonly facts: NonNullable<RegisterContents["facts"]>;
  /** Headings that differ from ours. */
  readonly headings?: { readonly [Table in RowTable]?: { readonly [Column in keyof Tables[Table]]?: string } };
};

/** Lays a register out as a workbook, as it is set up for people, and with nothing that it does not say itself. */
export function registerBook({ language, headings = {}, ...contents }: Register): Book {
  const facts = { language: null, registerVersion: null, ...contents.facts };
  const toBe = registerToBe(language, { statuses: [], ...contents, facts });
  const book = emptyBook();
  setUpTables(book, { ...toBe, tables: toBe.tables.map((table) => withHeadings(table, headings)) });
  book.activeSheet = toBe.tables.findIndex(({ table }) => table === "activities");
  return book;
}

function withHeadings(toBe: TableToBe, headings: NonNullable<Register["headings"]>): TableToBe {
  if (toBe.table === "facts") return toBe;
  const own: Readonly<Record<string, string | undefined>> = headings[toBe.table] ?? {};
  const columns = toBe.columns.map((column) => ({ ...column, heading: own[column.column] ?? column.heading }));
  return { ...toBe, columns };
}
