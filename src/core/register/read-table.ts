import type { Misfit, TableKey } from "../plan/plan";
import type { Locale } from "../text";
import { layoutOf, type TableLayout } from "./layout";
import { identifyingColumn } from "./naming-column";
import { cellReader } from "./read-cells";
import { readFacts, type ReadFacts } from "./read-facts";
import { readHeads, type Heads } from "./read-heads";
import { placeAmong, readRows, type ReadBody } from "./read-rows";
import type { TableSnapshot } from "./table";
import { tables } from "./tables";

/** One table of a plan as it was read. */
export type ReadTable = {
  readonly snapshot: TableSnapshot;
  readonly heads: Heads;
  readonly layout: TableLayout;
  readonly misfits: readonly (readonly Misfit[])[];
  /** Its rows; the facts table has facts instead. */
  readonly body?: ReadBody;
  readonly facts?: ReadFacts;
};

/** In which language headings and cells are read. */
type Languages = { readonly headingsIn: Locale; readonly language: Locale };

/** Reads one table. When nothing of it has changed, the answer is what it was. */
export function readTable(
  table: TableKey,
  snapshot: TableSnapshot,
  { headingsIn, language }: Languages,
  before?: ReadTable,
): ReadTable {
  const heads = before?.snapshot.headings === snapshot.headings ? before.heads : readHeads(table, snapshot.headings);
  const isInPlace = before !== undefined && before.heads === heads && standsAsBefore(snapshot, before.snapshot);
  if (table === "facts") {
    if (isInPlace && before.snapshot.rows === snapshot.rows && before.facts?.headingsIn === headingsIn) return before;
    const facts = readFacts(snapshot, heads.columns, headingsIn);
    const layout = layoutOf(snapshot, heads.columns, facts.rows, () => "fact");
    return { snapshot, heads, layout, misfits: [facts.misfits], facts };
  }
  const known = before?.heads === heads ? before.body?.reader : undefined;
  const reader =
    known?.language === language ? known : cellReader(table, tables[table].schema, heads.columns, language);
  const body = readRows(table, reader, snapshot.rows, before?.body);
  if (isInPlace && body === before.body) return before;
  const layout = layoutOf(snapshot, heads.columns, body.places, (index) =>
    identifyingColumn(table, body.rows[placeAmong(body.rows, index)]!),
  );
  return { snapshot, heads, layout, misfits: body.misfits, body };
}

function standsAsBefore(now: TableSnapshot, before: TableSnapshot): boolean {
  return (
    now.sheet === before.sheet &&
    now.top === before.top &&
    now.left === before.left &&
    now.headingsHidden === before.headingsHidden
  );
}
