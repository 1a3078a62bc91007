import type { Misfit, Plan, Reading, RowTable, TableKey } from "../plan/plan";
import { textKey, type Locale } from "../text";
import { definitionOf, layoutOf, type Layout, type PlacedRow, type TableLayout } from "./layout";
import { matchHeadings } from "./match-headings";
import { identifyingColumn } from "./naming-column";
import { readFacts } from "./read-facts";
import { readRows } from "./read-rows";
import type { TableSnapshot } from "./table";
import { tables } from "./tables";

/** Names under which a plan's tables are asked for, in the order of their sheets. */
export const tableNames: readonly string[] = Object.values(tables).map(({ name }) => name);

const tableKeys = Object.keys(tables) as TableKey[];

/** The plan table of which this looks like a copy, by the name that Excel gives a copied sheet's table: `PlanActivities2`. */
export function copyOf(name: string): TableKey | undefined {
  const original = textKey(/^(.*?)_?\d+$/.exec(name)?.[1] ?? "");
  return tableKeys.find((table) => textKey(tables[table].name) === original);
}

/** Reads a plan from the tables of a workbook. Whatever people typed reads: what does not fit is kept in `reading`. */
export function readPlan(
  snapshots: readonly TableSnapshot[],
  otherTables: readonly string[] = [],
): { plan: Plan; layout: Layout } {
  const found = new Map(snapshots.map((snapshot) => [textKey(snapshot.name), snapshot]));
  const layout = new Map<TableKey, TableLayout>();
  const rowsOf = {} as Record<RowTable, unknown[]>;
  const misfits: Misfit[] = [];
  const missingTables: TableKey[] = [];
  const missingColumns: Reading["missingColumns"][number][] = [];
  const doubledColumns: Reading["doubledColumns"][number][] = [];
  const headingsIn = languageOf(snapshots);
  // They stand first among the tables, and say in which language the cells of the others are put in words.
  let facts = readFacts(undefined, new Map(), headingsIn);

  for (const table of tableKeys) {
    const definition = definitionOf(table);
    const snapshot = found.get(textKey(definition.name));
    if (table !== "facts") rowsOf[table] = [];
    if (!snapshot) {
      if (definition.needed) missingTables.push(table);
      continue;
    }
    const match = matchHeadings(snapshot.headings, definition.columns);
    const columns = new Map(match.columns.flatMap((column, at) => (column ? [[column, at] as const] : [])));
    doubledColumns.push(...match.doubled.map((doubled) => ({ table, ...doubled })));
    for (const [column, { needed }] of Object.entries(definition.columns)) {
      if (!needed || columns.has(column)) continue;
      const doubled = new Set(match.doubled.map(({ heading }) => heading));
      const strayHeadings = snapshot.headings.filter((heading, at) => !match.columns[at] && !doubled.has(heading));
      missingColumns.push({ table, column, strayHeadings });
    }

    let rows: readonly PlacedRow[];
    if (table === "facts") {
      facts = readFacts(snapshot, columns, headingsIn);
      rows = [...facts.rows].map(([key, index]) => ({ key, index, identifiedBy: "fact" }));
      misfits.push(...facts.misfits);
    } else {
      const read = readRows(table, tables[table].schema, snapshot, columns, facts.language);
      rowsOf[table] = read.rows;
      rows = read.rows.map((row) => ({ key: row.key, index: row.index, identifiedBy: identifyingColumn(table, row) }));
      for (const misfit of read.misfits) misfits.push(misfit);
    }
    layout.set(table, layoutOf(snapshot, columns, rows));
  }

  const reading: Reading = {
    misfits,
    missingTables,
    missingColumns,
    doubledColumns,
    unknownFacts: facts.unknownFacts,
    copies: otherTables.filter((name) => copyOf(name) !== undefined),
  };
  const plan = { ...rowsOf, language: facts.language, facts: facts.facts, typedFacts: facts.typedFacts, reading };
  return { plan: plan as unknown as Plan, layout };
}

/** A plan that does not state its language is read by its headings. */
function languageOf(snapshots: readonly TableSnapshot[]): Locale {
  const english = new Set(
    tableKeys.flatMap((table) =>
      Object.values(definitionOf(table).columns).flatMap(({ heading }) =>
        heading.en === heading.sv ? [] : [textKey(heading.en)],
      ),
    ),
  );
  const headings = snapshots.flatMap((snapshot) => snapshot.headings.map(textKey));
  return headings.filter((heading) => english.has(heading)).length > headings.length / 2 ? "en" : "sv";
}
