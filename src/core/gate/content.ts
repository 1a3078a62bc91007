import type { Plan, RowTable } from "../plan/plan";
import { definitionOf } from "../register/layout";
import { rowTables } from "../register/plan-rows";
import { fingerprint } from "./fingerprint";

/**
 * The fingerprint of all that a plan is read from: every word in its tables, exceptions and rules among them, and what
 * could not be read. Sorting rows and moving columns changes nothing; changing any value does. Blank cells and tables
 * without rows leave no trace, so that a later version with more of them gives the same.
 */
export function fingerprintOf(plan: Plan): string {
  const { language, typedFacts, reading } = plan;
  const misfits = misfitsOf(plan);
  const tables = rowTables.flatMap((table) => {
    const rows = linesOf(plan, table, misfits);
    return rows.length > 0 ? [[table, rows]] : [];
  });
  const { missingTables, missingColumns, doubledColumns, unknownFacts, copies } = reading;
  return fingerprint(
    JSON.stringify([
      language,
      Object.entries(typedFacts).sort(byFirst),
      misfits.get("facts") ?? [],
      tables,
      missingTables,
      missingColumns.map(({ table, column }) => [table, column]),
      doubledColumns.map(({ table, column }) => [table, column]),
      unknownFacts.map(({ typed }) => typed).sort(),
      [...copies].sort(),
    ]),
  );
}

/** A word for each of a table's rows, in an order that does not hang on where they stand. */
function linesOf(plan: Plan, table: RowTable, misfits: Misfits): string[] {
  const columns = Object.keys(definitionOf(table).columns).sort();
  const rows = plan[table] as readonly Row[];
  return rows.map(({ key, typed }) => wordFor(typed, columns, misfits.get(`${table} ${key}`)?.join() ?? "")).sort();
}

type Typed = Readonly<Record<string, string | undefined>>;
type Row = { readonly key: string; readonly typed: Typed };

/** Rows that have had their word. When one of thousands is read anew, the others say the same (see `read-rows.ts`). */
const wordsBefore = new WeakMap<Typed, { readonly unfit: string; readonly word: string }>();

function wordFor(typed: Typed, columns: readonly string[], unfit: string): string {
  const before = wordsBefore.get(typed);
  if (before?.unfit === unfit) return before.word;
  const cells = columns.flatMap((column) => (typed[column] === undefined ? [] : [column, typed[column]]));
  const word = fingerprint(JSON.stringify([cells, unfit]));
  wordsBefore.set(typed, { unfit, word });
  return word;
}

type Misfits = ReadonlyMap<string, readonly string[]>;

/** Columns that could not be read, by row: a number may say the same as a text, and one of them be a misfit. */
function misfitsOf({ reading }: Plan): Misfits {
  const columns = new Map<string, string[]>();
  for (const { at } of reading.misfits) {
    const row = at.table === "facts" ? "facts" : `${at.table} ${at.row ?? ""}`;
    columns.set(row, [...(columns.get(row) ?? []), at.column ?? ""].sort());
  }
  return columns;
}

function byFirst([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : 1;
}
