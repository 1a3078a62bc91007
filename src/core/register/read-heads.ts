import type { Reading, TableKey } from "../plan/plan";
import { definitionOf } from "./layout";
import { matchHeadings } from "./match-headings";

/** A table's columns as its headings name them, and what is wrong with those. */
export type Heads = {
  readonly headings: readonly string[];
  /** Offset of each column from the table's left edge. */
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: Reading["missingColumns"];
  readonly doubled: Reading["doubledColumns"];
};

/** Reads the headings of a table. */
export function readHeads(table: TableKey, headings: readonly string[]): Heads {
  const definition = definitionOf(table);
  const match = matchHeadings(headings, definition.columns);
  const columns = new Map(match.columns.flatMap((column, at) => (column ? [[column, at] as const] : [])));
  const doubled = new Set(match.doubled.map(({ heading }) => heading));
  const strayHeadings = headings.filter((heading, at) => !match.columns[at] && !doubled.has(heading));
  return {
    headings,
    columns,
    missing: Object.entries(definition.columns).flatMap(([column, { needed }]) =>
      needed && !columns.has(column) ? [{ table, column, strayHeadings }] : [],
    ),
    doubled: match.doubled.map((each) => ({ table, ...each })),
  };
}
