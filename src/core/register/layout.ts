import type { Place, TableKey } from "../plan/plan";
import { factNames } from "./facts-table";
import { tables } from "./tables";
import type { ColumnDefinition, TableDefinition } from "./definition";
import type { Text } from "../text";

/** Where one plan table was found. Rows and columns count from 0. */
export type TableLayout = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  /** Offset of each column from `left`. */
  readonly columns: ReadonlyMap<string, number>;
  /** Offset of each row, by key, from the first row below the headings. */
  readonly rows: ReadonlyMap<string, number>;
};

/** Where the plan's tables were found when they were last read. */
export type Layout = ReadonlyMap<TableKey, TableLayout>;

/** A cell by sheet, row and column, counted from 0. */
export type CellAddress = { readonly sheet: string; readonly row: number; readonly column: number };

/** The cell that a place meant when the plan was read; nothing when its table was not there. */
export function locate({ table, row, column }: Place, layout: Layout): CellAddress | undefined {
  const found = layout.get(table);
  if (!found) return undefined;
  const across = (column === null ? undefined : found.columns.get(table === "facts" ? "value" : column)) ?? 0;
  const down = row === null ? undefined : found.rows.get(row);
  return { sheet: found.sheet, row: found.top + (down === undefined ? 0 : down + 1), column: found.left + across };
}

/** `Aktiviteter!G7`, as Excel itself would name the cell. */
export function addressText({ sheet, row, column }: CellAddress): string {
  const plain = /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${columnLetters(column)}${row + 1}`;
}

/** What people call a column: its heading, or the fact's name where a row of the facts table is meant. */
export function columnTitle(table: TableKey, column: string): Text {
  if (table === "facts" && column in factNames) return factNames[column as keyof typeof factNames];
  const columns: Readonly<Record<string, ColumnDefinition>> = definitionOf(table).columns;
  return columns[column]!.heading;
}

/** What people call a table: the name of its sheet. */
export function tableTitle(table: TableKey): Text {
  return tables[table].title;
}

/** A table's definition by its key, with its columns' names widened to strings. */
export function definitionOf(table: TableKey): TableDefinition {
  return tables[table];
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}
