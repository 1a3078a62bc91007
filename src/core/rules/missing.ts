import { maintained } from "../plan/maintained";
import type { TableKey } from "../plan/plan";
import { remembered } from "../plan/remembered";
import type { Text } from "../text";
import { at, type Problem } from "./rule";

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
  const missing = missingIn(column)(rows, undefined);
  if (rows.length > 1 && missing.size > rows.length / 2) {
    yield {
      at: { table: rows[0]!.table, row: null, column },
      text: missing.size === rows.length ? all(rows.length) : most(missing.size, rows.length),
    };
    return;
  }
  for (const place of [...missing].sort((a, b) => a - b)) yield { at: at(rows[place]!, column), text: one };
}

/** Places of the rows in which a column is blank. */
const missingIn = remembered((column) =>
  maintained<Row, Set<number>>({
    make: (rows) => {
      const places = new Set<number>();
      for (let place = 0; place < rows.length; place++) if (isMissing(rows[place]!, column)) places.add(place);
      return places;
    },
    change: (places, place, { is }) => {
      if (isMissing(is, column)) places.add(place);
      else places.delete(place);
    },
  }),
);
