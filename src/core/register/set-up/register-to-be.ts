import type { Fact } from "../../plan/facts";
import type { RowTable, TableKey, Tables } from "../../plan/plan";
import type { Locale } from "../../text";
import { factNames } from "../facts-table";
import { definitionOf } from "../layout";
import { tables } from "../tables";
import { columnHelp, type Help } from "./column-help";
import { defaultStatuses } from "./default-statuses";
import { listOf, listSources } from "./drop-downs";
import { orderedColumns } from "./ordered-columns";
import { registerVersion } from "./register-version";

type CellText = string | number | null;

/** What a register starts with: facts by name, and the rows of each table by column. Absent cells are blank. */
export type RegisterContents = {
  readonly facts?: { readonly [fact in Fact]?: CellText };
} & { readonly [Table in RowTable]?: readonly { readonly [Column in keyof Tables[Table]]?: CellText }[] };

/** A column as it is to stand in the workbook. */
export type ColumnToBe = {
  readonly column: string;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly isHidden: boolean;
  readonly asText: boolean;
  /** Name of the list that its cells are chosen from. */
  readonly list: string | null;
  /** What is told when somebody stands in its heading. */
  readonly help: Help;
};

/** A table as it is to stand in the workbook, on a sheet of its own. */
export type TableToBe = {
  readonly table: TableKey;
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly ColumnToBe[];
  /** What it starts with, in the order of the columns; a table that is there keeps its rows. */
  readonly rows: readonly (readonly CellText[])[];
};

/** A name of the workbook's for a column of a table. */
export type ListToBe = { readonly name: string; readonly table: TableKey; readonly column: string };

/** All that a register is to have: the tables in the order of their sheets, and the lists that cells are chosen from. */
export type RegisterToBe = {
  readonly language: Locale;
  readonly tables: readonly TableToBe[];
  readonly lists: readonly ListToBe[];
};

/** A register in a language, starting with these contents. Statuses that are not given are the usual seven. */
export function registerToBe(language: Locale, contents: RegisterContents = {}): RegisterToBe {
  return {
    language,
    tables: (Object.keys(tables) as TableKey[]).map((table) => tableToBe(table, language, contents)),
    lists: Object.values(listSources),
  };
}

/** One table of a register, and the lists that its own cells are chosen from. */
export function onlyTable({ language, tables, lists }: RegisterToBe, wanted: TableKey): RegisterToBe {
  const those = tables.filter(({ table }) => table === wanted);
  const names = new Set(those.flatMap(({ columns }) => columns.map(({ list }) => list)));
  return { language, tables: those, lists: lists.filter(({ name }) => names.has(name)) };
}

function tableToBe(table: TableKey, language: Locale, contents: RegisterContents): TableToBe {
  const { name, title } = definitionOf(table);
  const columns = orderedColumns(table).map(([column, { heading, width = 18, shown, asText = false }]) => ({
    column,
    heading: heading[language],
    width,
    isHidden: !shown,
    asText,
    list: listOf(table, column)?.name ?? null,
    help: columnHelp(table, column, language),
  }));
  const rows = table === "facts" ? factRows(language, contents) : rowsOf(table, language, contents);
  return {
    table,
    name,
    sheet: title[language],
    columns,
    rows: rows.map((row) => columns.map(({ column }) => row[column] ?? null)),
  };
}

type Row = Readonly<Record<string, CellText | undefined>>;

function rowsOf(table: RowTable, language: Locale, contents: RegisterContents): readonly Row[] {
  return contents[table] ?? (table === "statuses" ? defaultStatuses(language) : []);
}

/** Every fact has its row, filled in or not, so that people see what a plan may say of itself. */
function factRows(language: Locale, { facts = {} }: RegisterContents): readonly Row[] {
  const own: RegisterContents["facts"] = {
    language: { sv: "svenska", en: "English" }[language],
    registerVersion: String(registerVersion),
    ...facts,
  };
  return Object.entries(factNames).map(([fact, name]) => ({ fact: name[language], value: own[fact as Fact] ?? null }));
}
