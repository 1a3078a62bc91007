import type { Misfit, Plan, Reading, RowTable, TableKey } from "../plan/plan";
import { textKey, type Locale } from "../text";
import { definitionOf, type Layout, type TableLayout } from "./layout";
import { readFacts } from "./read-facts";
import { readTable, type ReadTable } from "./read-table";
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

/** A plan as it was read, and where. */
export type ReadPlan = {
  readonly plan: Plan;
  readonly layout: Layout;
  /** Each table by itself, so that one that stands as it stood need not be read again. */
  readonly parts: ReadonlyMap<TableKey, ReadTable>;
  readonly headingsIn: Locale;
};

/**
 * Reads a plan from the tables of a workbook. Whatever people typed reads: what does not fit is kept in `reading`. With
 * what was read before, only what differs is read again; tables and rows that say the same are the same objects.
 */
export function readPlan(
  snapshots: readonly TableSnapshot[],
  otherTables: readonly string[] = [],
  before?: ReadPlan,
): ReadPlan {
  const found = new Map(snapshots.map((snapshot) => [textKey(snapshot.name), snapshot]));
  const headingsIn = before && hasSameHeadings(snapshots, before) ? before.headingsIn : languageOf(snapshots);
  const parts = new Map<TableKey, ReadTable>();
  const layout = new Map<TableKey, TableLayout>();
  const rowsOf = {} as Record<RowTable, unknown>;
  const misfits: Misfit[] = [];
  const missingTables: TableKey[] = [];
  // They stand first among the tables, and say in which language the cells of the others are put in words.
  let facts = readFacts(undefined, new Map(), headingsIn);

  for (const table of tableKeys) {
    const { name, needed } = definitionOf(table);
    const snapshot = found.get(textKey(name));
    const part =
      snapshot && readTable(table, snapshot, { headingsIn, language: facts.language }, before?.parts.get(table));
    if (part) {
      parts.set(table, part);
      layout.set(table, part.layout);
      for (const each of part.misfits) if (each.length > 0) misfits.push(...each);
    } else if (needed) missingTables.push(table);
    if (table !== "facts") rowsOf[table] = part?.body?.rows ?? none;
    else if (part?.facts) facts = part.facts;
  }

  const heads = [...parts.values()].map((part) => part.heads);
  const reading: Reading = {
    misfits,
    missingTables,
    missingColumns: heads.flatMap(({ missing }) => missing),
    doubledColumns: heads.flatMap(({ doubled }) => doubled),
    unknownFacts: facts.unknownFacts,
    copies: otherTables.filter((name) => copyOf(name) !== undefined),
  };
  const plan = { ...rowsOf, language: facts.language, facts: facts.facts, typedFacts: facts.typedFacts, reading };
  return { plan: plan as unknown as Plan, layout, parts, headingsIn };
}

/** The rows of every table that is not there. */
const none: readonly never[] = [];

function hasSameHeadings(snapshots: readonly TableSnapshot[], { parts }: ReadPlan): boolean {
  const known = new Set([...parts.values()].map(({ heads }) => heads.headings));
  return snapshots.length === known.size && snapshots.every(({ headings }) => known.has(headings));
}

const english = new Set(
  tableKeys.flatMap((table) =>
    Object.values(definitionOf(table).columns).flatMap(({ heading }) =>
      heading.en === heading.sv ? [] : [textKey(heading.en)],
    ),
  ),
);

/** A plan that does not state its language is read by its headings. */
function languageOf(snapshots: readonly TableSnapshot[]): Locale {
  const headings = snapshots.flatMap((snapshot) => snapshot.headings.map(textKey));
  return headings.filter((heading) => english.has(heading)).length > headings.length / 2 ? "en" : "sv";
}
