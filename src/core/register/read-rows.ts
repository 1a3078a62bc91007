import type * as z from "zod/mini";
import { isBlank, isError, typedText, type CellValue } from "../plan/cell";
import type { Misfit, RowTable } from "../plan/plan";
import type { RowIdentity } from "../plan/row";
import type { Text } from "../text";
import type { TableSnapshot } from "./table";

type Schema = z.ZodMiniObject<Record<string, z.ZodMiniType<unknown, CellValue>>>;
type ReadRow = RowIdentity<RowTable> & Readonly<Record<string, unknown>>;

/** Reads a table's body by its schema. Rows with nothing but an ID are no rows; a cell that does not fit is `null` and a misfit. */
export function readRows(
  table: RowTable,
  schema: Schema,
  snapshot: TableSnapshot,
  columns: ReadonlyMap<string, number>,
): { rows: ReadRow[]; misfits: Misfit[] } {
  const rows: ReadRow[] = [];
  const misfits: Misfit[] = [];
  const keys = new Map<string, number>();
  const idAt = columns.get("id");
  const known = Object.keys(schema.shape).map((column) => [column, columns.get(column)] as const);

  for (const [index, cells] of snapshot.rows.entries()) {
    if (cells.every((cell, at) => at === idAt || isBlank(cell))) continue;
    const values: Record<string, CellValue> = {};
    const typed: Record<string, string> = {};
    for (const [column, at] of known) {
      const cell = at === undefined ? null : (cells[at] ?? null);
      values[column] = cell;
      if (!isBlank(cell)) typed[column] = typedText(cell);
    }
    const key = keyOf(typed.id, index, keys);
    const { fields, unfit } = readFields(schema, values);
    for (const [column, accepted] of unfit) {
      misfits.push({
        at: { table, row: key, column },
        typed: typed[column] ?? "",
        accepted,
        isError: isError(values[column] ?? null),
      });
    }
    rows.push({ ...fields, table, key, index, typed });
  }
  return { rows, misfits };
}

/** Reads every field; those that do not fit come back apart, with what is accepted there. */
export function readFields(schema: Schema, values: Readonly<Record<string, CellValue>>) {
  const whole = schema.safeParse(values);
  if (whole.success) return { fields: whole.data, unfit: [] };
  const unfit = whole.error.issues.map((issue) => [String(issue.path[0]), acceptedBy(issue)] as const);
  const fitting = { ...values };
  for (const [column] of unfit) fitting[column] = null;
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
