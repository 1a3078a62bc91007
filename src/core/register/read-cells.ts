import type * as z from "zod/mini";
import { blankCell, isBlank, isError, typedText, type CellValue, type TypedCell } from "../plan/cell";
import type { Locale, Text } from "../text";

/** The schema of a kind of row: one zod type for each column. */
export type RowSchema = z.ZodMiniObject<Record<string, z.ZodMiniType<unknown, TypedCell>>>;

/** The cells of one row, as a spreadsheet holds them. */
export type Cells = readonly CellValue[];

/** How a table's cells are read: by which schema, from which columns, in which language. */
export type CellReader = {
  readonly schema: RowSchema;
  readonly columns: readonly (readonly [column: string, at: number | undefined])[];
  readonly idAt: number | undefined;
  readonly language: Locale;
  /** The same for readers that read the same cells alike. */
  readonly name: string;
};

/** What the cells of one row say. */
export type ReadCells = {
  readonly reader: string;
  /** Nothing stands there but an ID, if that. */
  readonly isBlank: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly typed: Readonly<Record<string, string>>;
  readonly unfit: readonly (readonly [column: string, accepted: Text, isError: boolean])[];
};

export function cellReader(
  table: string,
  schema: RowSchema,
  columns: ReadonlyMap<string, number>,
  language: Locale,
): CellReader {
  const known = Object.keys(schema.shape).map((column) => [column, columns.get(column)] as const);
  const name = `${table} ${language} ${JSON.stringify(known)}`;
  return { schema, columns: known, idAt: columns.get("id"), language, name };
}

/** Rows that have been read. When one row of thousands is read anew, the others are the same cells, and cells do not change. */
const readBefore = new WeakMap<Cells, ReadCells>();

/** Reads the cells of a row. A cell that does not fit its column is `null` and told as unfit. */
export function readCells(cells: Cells, reader: CellReader): ReadCells {
  const before = readBefore.get(cells);
  if (before?.reader === reader.name) return before;
  const read = cells.every((cell, at) => at === reader.idAt || isBlank(cell))
    ? nothing(reader)
    : readAll(cells, reader);
  readBefore.set(cells, read);
  return read;
}

function nothing({ name }: CellReader): ReadCells {
  return { reader: name, isBlank: true, fields: {}, typed: {}, unfit: [] };
}

function readAll(cells: Cells, { schema, columns, language, name }: CellReader): ReadCells {
  const values: Record<string, TypedCell> = {};
  const typed: Record<string, string> = {};
  for (const [column, at] of columns) {
    const cell = typedCell(at === undefined ? null : (cells[at] ?? null), language);
    values[column] = cell;
    if (cell !== blankCell) typed[column] = cell.typed;
  }
  const { fields, unfit } = readFields(schema, values);
  return {
    reader: name,
    isBlank: false,
    fields,
    typed,
    unfit: unfit.map(([column, accepted]) => [column, accepted, isError(values[column]?.cell ?? null)]),
  };
}

/** A cell with its words in the plan's language. */
export function typedCell(cell: CellValue, language: Locale): TypedCell {
  return isBlank(cell) ? blankCell : { cell, typed: typedText(cell, language) };
}

/** Reads every field; those that do not fit come back apart, with what is accepted there. */
export function readFields(schema: RowSchema, values: Readonly<Record<string, TypedCell>>) {
  const whole = schema.safeParse(values);
  if (whole.success) return { fields: whole.data, unfit: [] };
  const unfit = whole.error.issues.map((issue) => [String(issue.path[0]), acceptedBy(issue)] as const);
  const fitting = { ...values };
  for (const [column] of unfit) fitting[column] = blankCell;
  return { fields: schema.parse(fitting), unfit };
}

/** Each column says in its issue what it accepts (see `column-types.ts`); zod's own messages are never shown. */
function acceptedBy(issue: z.core.$ZodIssue): Text {
  return issue.code === "custom" ? (issue.params as { accepted: Text }).accepted : { sv: "text", en: "text" };
}
