import type { Text } from "../text";
import { at, type Problem } from "./rule";
import type { TableKey } from "../plan/plan";

type Row = {
  readonly table: TableKey;
  readonly key: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
};

/** Whether a row's cell is blank. A cell that could not be read is not missing: it is another rule's business. */
export function isMissing({ typed }: Pick<Row, "typed">, column: string): boolean {
  return typed[column] === undefined;
}

/** Says that a value is missing: row by row, or once for the column when most rows (or all) lack it. */
export function* sayMissing(
  rows: readonly Row[],
  column: string,
  {
    one,
    most,
    all,
  }: { readonly one: Text; readonly most: (missing: number, all: number) => Text; readonly all: (all: number) => Text },
): Iterable<Problem> {
  const missing = rows.filter((row) => isMissing(row, column));
  if (rows.length > 1 && missing.length > rows.length / 2) {
    yield {
      at: { table: rows[0]!.table, row: null, column },
      text: missing.length === rows.length ? all(rows.length) : most(missing.length, rows.length),
    };
    return;
  }
  for (const row of missing) yield { at: at(row, column), text: one };
}
