import type { Fact } from "../core/plan/facts";
import type { RowTable, TableKey, Tables } from "../core/plan/plan";
import type { ColumnDefinition } from "../core/register/definition";
import { factNames } from "../core/register/facts-table";
import { definitionOf } from "../core/register/layout";
import { tables } from "../core/register/tables";
import type { Locale } from "../core/text";
import { emptyBook, changeCell, type Book, type Sheet, type Value } from "../xlsx/book";
import type { Style } from "../xlsx/model/style";

type CellText = string | number | null;

/** A plan as somebody typed it: facts by name, and the rows of each table by column. Absent cells are blank. */
export type Register = {
  readonly language: Locale;
  readonly facts: { readonly [fact in Fact]?: CellText };
  /** Headings that differ from ours. */
  readonly headings?: { readonly [Table in RowTable]?: { readonly [Column in keyof Tables[Table]]?: string } };
} & { readonly [Table in RowTable]?: readonly { readonly [Column in keyof Tables[Table]]?: CellText }[] };

/** Lays a register out as a workbook: one sheet a table, the columns that few need hidden to the right. */
export function registerBook(register: Register): Book {
  const keys = Object.keys(tables) as TableKey[];
  const { language } = register;
  const book = emptyBook(...keys.map((key) => definitionOf(key).title[language]));
  for (const [index, key] of keys.entries()) {
    layOut(book.sheets[index]!, index + 1, key, rowsOf(register, key), headingsOf(register, key));
  }
  book.activeSheet = keys.indexOf("activities");
  return book;
}

function rowsOf(register: Register, key: TableKey): Value[][] {
  if (key === "facts") {
    return Object.entries(factNames).map(([fact, name]) => [
      name[register.language],
      register.facts[fact as Fact] ?? null,
    ]);
  }
  const columns = columnsOf(key).map(([column]) => column);
  const rows: readonly Readonly<Record<string, CellText | undefined>>[] = register[key] ?? [];
  return rows.map((row) => columns.map((column) => row[column] ?? null));
}

function headingsOf({ headings, language }: Register, key: TableKey): string[] {
  const own: Readonly<Record<string, string | undefined>> = (key === "facts" ? undefined : headings?.[key]) ?? {};
  return columnsOf(key).map(([column, definition]) => own[column] ?? definition.heading[language]);
}

/** Columns in view first, then the hidden ones; within each the order of the definition. */
function columnsOf(key: TableKey): [string, ColumnDefinition][] {
  const columns = Object.entries(definitionOf(key).columns);
  return [...columns.filter(([, { shown }]) => shown), ...columns.filter(([, { shown }]) => !shown)];
}

const heading: Style = { font: { bold: true, color: "#FFFFFF" }, fill: "#1F4E5F", vertical: "top", wrap: true };
const body: Style = { vertical: "top", wrap: true };
const textBody: Style = { ...body, numberFormat: "@" };

/** Excel keeps a table at one body row at least; blank rows are no rows of the plan. */
function layOut(
  sheet: Sheet,
  id: number,
  key: TableKey,
  rows: readonly (readonly Value[])[],
  headings: readonly string[],
): void {
  const { name } = definitionOf(key);
  const columns = columnsOf(key);
  for (const [at, [, definition]] of columns.entries()) {
    sheet.columns[at] = { width: definition.width ?? 18, ...(definition.shown ? {} : { hidden: true }) };
    changeCell(sheet, 0, at, { value: headings[at]!, style: heading });
    for (let row = 0; row < Math.max(1, rows.length); row++) {
      changeCell(sheet, row + 1, at, {
        value: rows[row]?.[at] ?? null,
        style: definition.asText ? textBody : body,
      });
    }
  }
  sheet.tables.push({
    id,
    name,
    area: { top: 0, left: 0, bottom: Math.max(1, rows.length), right: columns.length - 1 },
    columns: headings.map((name) => ({ name })),
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleLight1",
    showBandedRows: false,
  });
  sheet.freeze = { rows: 1, columns: 0 };
  Object.assign(sheet.page, { orientation: "landscape", fitWidth: 1, titleRows: { first: 0, last: 0 } });
}
