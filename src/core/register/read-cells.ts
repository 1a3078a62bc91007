import type * as z from "zod/mini";
import { blankCell, isBlank, isError, typedText, type CellValue, type TypedCell } from "../plan/cell";
import { columnReader } from "../plan/column-types";
import type { RowTable } from "../plan/plan";
import type { RowIdentity } from "../plan/row";
import type { Locale, Text } from "../text";

/** The schema of a kind of row: one zod type for each column. */
export type RowSchema = z.ZodMiniObject<Record<string, z.ZodMiniType<unknown, TypedCell>>>;

/** A row with every column read. */
export type ReadRow = RowIdentity<RowTable> & Readonly<Record<string, unknown>>;

/** The cells of one row, as a spreadsheet holds them. */
export type Cells = readonly CellValue[];

/** How a table's cells are read: from which columns, in which language. */
export type CellReader = {
  readonly table: RowTable;
  readonly columns: readonly (ReturnType<typeof columnReader> & {
    readonly column: string;
    readonly at: number | undefined;
  })[];
  readonly idAt: number | undefined;
  readonly language: Locale;
  /** A row of which nothing has been read yet. */
  readonly blank: ReadRow;
  /** The same for readers that read the same cells alike. */
  readonly name: string;
};

/** What the cells of one row say. */
export type ReadCells = {
  /** Nothing stands there but an ID, if that. */
  readonly isBlank: boolean;
  /** The row that they make, once it is known how it is called and where it stands. */
  row: ReadRow;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly unfit: readonly (readonly [column: string, accepted: Text, isError: boolean])[];
};

export function cellReader(
  table: RowTable,
  schema: RowSchema,
  columns: ReadonlyMap<string, number>,
  language: Locale,
): CellReader {
  const known = Object.entries(schema.shape).map(([column, type]) => ({
    ...columnReader(type),
    column,
    at: columns.get(column),
  }));
  const name = `${table} ${language} ${JSON.stringify(known.map(({ column, at }) => [column, at]))}`;
  const names = known.map(({ column }) => column);
  const typed = Object.fromEntries(names.map((column) => [column, undefined]));
  const blank = { table, key: "", index: -1, typed, ...Object.fromEntries(names.map((column) => [column, null])) };
  return { table, columns: known, idAt: columns.get("id"), language, blank: blank as unknown as ReadRow, name };
}

/** Reads the cells of a row. A cell that does not fit its column is `null` and told as unfit. */
export function readCells(cells: Cells, { columns, idAt, language, blank }: CellReader): ReadCells {
  // Copies of one object, whose columns stand in the same order: such rows take least room and are read fastest.
  const typed: Record<string, string | undefined> = { ...blank.typed };
  const fields: Record<string, unknown> = { ...blank, typed };
  let unfit: ReadCells["unfit"][number][] | undefined;
  let saysMore = false;
  for (const { column, at, read, accepted } of columns) {
    const cell = at === undefined ? null : (cells[at] ?? null);
    if (isBlank(cell)) continue;
    const words = typedText(cell, language);
    const value = read(cell, words);
    typed[column] = words;
    if (at !== idAt) saysMore = true;
    if (value === undefined) (unfit ??= []).push([column, accepted, isError(cell)]);
    else fields[column] = value;
  }
  const isEmpty = !saysMore && cells.every((cell, at) => at === idAt || isBlank(cell));
  return { isBlank: isEmpty, row: fields as ReadRow, typed, unfit: unfit ?? none };
}

const none: readonly never[] = [];

/** A cell with its words in the plan's language. */
export function typedCell(cell: CellValue, language: Locale): TypedCell {
  return isBlank(cell) ? blankCell : { cell, typed: typedText(cell, language) };
}

/** Reads every field; those that do not fit are `null` and come back apart, with what is accepted there. */
export function readFields(schema: RowSchema, values: Readonly<Record<string, TypedCell>>) {
  const fields: Record<string, unknown> = {};
  const unfit: (readonly [column: string, accepted: Text])[] = [];
  for (const [column, type] of Object.entries(schema.shape)) {
    const { read, accepted } = columnReader(type);
    const { cell, typed } = values[column] ?? blankCell;
    const value = isBlank(cell) ? null : read(cell, typed);
    fields[column] = value ?? null;
    if (value === undefined) unfit.push([column, accepted]);
  }
  return { fields, unfit };
}
