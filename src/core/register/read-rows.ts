import type * as z from "zod/mini";
import { blankCell, isBlank, isError, typedText, type CellValue, type TypedCell } from "../plan/cell";
import type { Misfit, RowTable } from "../plan/plan";
import type { RowIdentity } from "../plan/row";
import type { Locale, Text } from "../text";
import type { TableSnapshot } from "./table";

type Schema = z.ZodMiniObject<Record<string, z.ZodMiniType<unknown, TypedCell>>>;
type ReadRow = RowIdentity<RowTable> & Readonly<Record<string, unknown>>;

/** Reads a table's body by its schema. Rows with nothing but an ID are no rows; a cell that does not fit is `null` and a misfit. */
export function readRows(
  table: RowTable,
  schema: Schema,
  snapshot: TableSnapshot,
  columns: ReadonlyMap<string, number>,
  language: Locale,
): { rows: ReadRow[]; misfits: Misfit[] } {
  const rows: ReadRow[] = [];
  const misfits: Misfit[] = [];
  const keys = new Map<string, number>();
  const idAt = columns.get("id");
  const known = Object.keys(schema.shape).map((column) => [column, columns.get(column)] as const);
  const reader: Reader = { schema, known, language, name: `${table} ${language} ${JSON.stringify(known)}` };

  for (const [index, cells] of snapshot.rows.entries()) {
    if (cells.every((cell, at) => at === idAt || isBlank(cell))) continue;
    const { fields, typed, unfit } = readCells(cells, reader);
    const key = keyOf(typed["id"], index, keys);
    for (const [column, accepted, isError] of unfit) {
      misfits.push({ at: { table, row: key, column }, typed: typed[column] ?? "", accepted, isError });
    }
    rows.push({ ...fields, table, key, index, typed });
  }
  return { rows, misfits };
}

/** How a table's cells are read: by which schema, from which columns, in which language. */
type Reader = {
  readonly schema: Schema;
  readonly known: readonly (readonly [column: string, at: number | undefined])[];
  readonly language: Locale;
  readonly name: string;
};

type ReadCells = {
  readonly reader: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly typed: Readonly<Record<string, string>>;
  readonly unfit: readonly (readonly [column: string, accepted: Text, isError: boolean])[];
};

/** Rows that have been read. When one row of thousands is read anew, the others are the same cells, and cells do not change. */
const readBefore = new WeakMap<TableSnapshot["rows"][number], ReadCells>();

function readCells(cells: TableSnapshot["rows"][number], { schema, known, language, name }: Reader): ReadCells {
  const before = readBefore.get(cells);
  if (before?.reader === name) return before;
  const values: Record<string, TypedCell> = {};
  const typed: Record<string, string> = {};
  for (const [column, at] of known) {
    const cell = typedCell(at === undefined ? null : (cells[at] ?? null), language);
    values[column] = cell;
    if (cell !== blankCell) typed[column] = cell.typed;
  }
  const { fields, unfit } = readFields(schema, values);
  const read: ReadCells = {
    reader: name,
    fields,
    typed,
    unfit: unfit.map(([column, accepted]) => [column, accepted, isError(values[column]?.cell ?? null)]),
  };
  readBefore.set(cells, read);
  return read;
}

/** A cell with its words in the plan's language. */
export function typedCell(cell: CellValue, language: Locale): TypedCell {
  return isBlank(cell) ? blankCell : { cell, typed: typedText(cell, language) };
}

/** Reads every field; those that do not fit come back apart, with what is accepted there. */
export function readFields(schema: Schema, values: Readonly<Record<string, TypedCell>>) {
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

/**
 * A row's own ID, or its place where it has none; a copied row shares its ID, so it is told apart by number. `taken`
 * counts the uses of each key, so that an ID which looks like one of our numbers gets a key of its own all the same.
 */
function keyOf(id: string | undefined, index: number, taken: Map<string, number>): string {
  const own = id ?? `#${index + 1}`;
  for (;;) {
    const times = (taken.get(own) ?? 0) + 1;
    taken.set(own, times);
    if (times === 1) return own;
    const key = `${own}#${times}`;
    if (!taken.has(key)) {
      taken.set(key, 1);
      return key;
    }
  }
}
