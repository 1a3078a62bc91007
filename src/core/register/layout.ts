import type { CellValue } from "../plan/cell";
import type { Place, TableKey } from "../plan/plan";
import { factNames } from "./facts-table";
import { tables } from "./tables";
import type { ColumnDefinition, TableDefinition } from "./definition";
import type { TableSnapshot } from "./table";
import { textKey, type Text } from "../text";

/** Where one plan table was found. Rows and columns count from 0. */
export type TableLayout = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** The heading row is hidden: `top` is the row above the table's first, and nothing of the table's stands there. */
  readonly headingsHidden: boolean;
  readonly headings: readonly string[];
  /** Offset of each column from `left`. */
  readonly columns: ReadonlyMap<string, number>;
  /** Offset of each row, by key, from the first row below the headings. */
  readonly rows: ReadonlyMap<string, number>;
  /** What the row of a key is found by when it has moved: a cell of its own. Nothing for a row that says nothing of itself. */
  readonly identityOf: (row: string) => { readonly column: string; readonly cell: CellValue } | undefined;
};

/** Where the plan's tables were found when they were last read. */
export type Layout = ReadonlyMap<TableKey, TableLayout>;

/**
 * Where a table was found, by the rows and columns that were read from it. `identifiedBy` names the column of the cell
 * that a row is found by, and is asked about few rows of many.
 */
export function layoutOf(
  { sheet, top, left, headingsHidden, headings, rows: cells }: TableSnapshot,
  columns: ReadonlyMap<string, number>,
  rows: ReadonlyMap<string, number>,
  identifiedBy: (index: number) => string | undefined,
): TableLayout {
  return {
    sheet,
    top,
    left,
    headingsHidden: headingsHidden === true,
    headings,
    columns,
    rows,
    identityOf(row) {
      const index = rows.get(row);
      const column = index === undefined ? undefined : identifiedBy(index);
      const at = columns.get(column ?? "");
      return at === undefined ? undefined : { column: column!, cell: cells[index!]?.[at] ?? null };
    },
  };
}

/** A cell by sheet, row and column, counted from 0. */
export type CellAddress = { readonly sheet: string; readonly row: number; readonly column: number };

/** The cell that a place meant when the plan was read; nothing when its table was not there. */
export function locate({ table, row, column }: Place, layout: Layout): CellAddress | undefined {
  const found = layout.get(table);
  if (!found) return undefined;
  const index = row === null ? undefined : found.rows.get(row);
  const below = index === undefined ? Number(found.headingsHidden) : index + 1;
  return { sheet: found.sheet, row: found.top + below, column: found.left + offsetOf({ table, column }, found) };
}

/** How far from its table's left edge a place stands: the whole row or table, and a column that is not there, at the first column. */
export function offsetOf({ table, column }: Pick<Place, "table" | "column">, { columns }: TableLayout): number {
  if (column === null) return 0;
  // A fact is a row of its table, and stands there as the row's value.
  return columns.get(column) ?? (table === "facts" && column in factNames ? columns.get("value") : undefined) ?? 0;
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

/** The plan's table that Excel knows by this name. */
export function tableNamed(name: string): TableKey | undefined {
  return (Object.keys(tables) as TableKey[]).find((key) => textKey(tables[key].name) === textKey(name));
}

/** A table's definition by its key, with its columns' names widened to strings. */
export function definitionOf(table: TableKey): TableDefinition {
  return tables[table];
}

/** `'Aktiviteter'!G7`: as links name a cell, whatever the sheet is called. */
export function referenceText({ sheet, row, column }: CellAddress): string {
  return `'${sheet.replaceAll("'", "''")}'!${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}
