import { typedText } from "../../plan/cell";
import type { RowTable, TableKey } from "../../plan/plan";
import { definitionOf } from "../../register/layout";
import { readHeads } from "../../register/read-heads";
import { readPlan, type ReadPlan } from "../../register/read-plan";
import type { RegisterContents } from "../../register/set-up/register-to-be";
import { tableCalled, type TableSnapshot } from "../../register/table";
import { tables } from "../../register/tables";
import { textKey, type Locale } from "../../text";

type Row = Readonly<Record<string, string | number | null | undefined>>;

/** A value that the source has another way than the register, or that the register has not got. */
export type ChangedValue = {
  readonly table: TableKey;
  /** The row's key in the plan's layout. */
  readonly key: string;
  /** What the row is about. */
  readonly row: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
};

/** What a source holds that a register does not have yet. */
export type News = {
  readonly rows: readonly { readonly table: RowTable; readonly row: Row }[];
  readonly changed: readonly ChangedValue[];
};

/** By which columns a row is known again: by what it is about, not by where it stood. */
const known: { readonly [Table in RowTable]?: readonly string[] } = {
  parties: ["shortName"],
  units: ["party", "unit"],
  areas: ["area"],
  goals: ["goal", "indicator"],
  activities: ["activity", "goal"],
  meetings: ["meeting", "period"],
  decisions: ["decidingBody", "date", "paragraph"],
  statuses: ["status"],
};

/** Compares a source's rows with those of a register. A blank in the source changes nothing. */
export function whatIsNew(contents: RegisterContents, snapshots: readonly TableSnapshot[], language: Locale): News {
  const rows: News["rows"][number][] = [];
  const register = readPlan(snapshots);
  const changed = changedFacts(contents, register);
  for (const table of Object.keys(known) as RowTable[]) {
    const there = rowsThere(table, snapshots, language);
    const layoutKeys = keysOf(register, table);
    const coming = (contents[table] ?? []) as readonly Row[];
    const keys = new Set(coming.map((row) => keyOf(table, row)));
    const byKey = new Map(there.toReversed().map((each) => [keyOf(table, each.row), each]));
    // Where a row was put in above others, theirs are the places of other rows by now.
    const lost = there.filter(({ row }) => !keys.has(keyOf(table, row)));
    for (const row of coming) {
      const same = byKey.get(keyOf(table, row)) ?? bySource(lost, row);
      if (!same) rows.push({ table, row });
      else changed.push(...changesOf(table, row, same, layoutKeys.get(same.index) ?? ""));
    }
  }
  return { rows, changed };
}

function keyOf(table: RowTable, row: Row): string {
  return known[table]!.map((column) => textKey(String(row[column] ?? ""))).join("|");
}

/** A row whose words were changed still stands in its place in the source. */
function bySource(there: readonly RowThere[], { source }: Row): RowThere | undefined {
  return source ? there.find((other) => other.row["source"] === source) : undefined;
}

/** What the plan says of itself, where the register has a place for it. Its language is that of the register. */
function changedFacts({ facts = {} }: RegisterContents, { plan, layout }: ReadPlan): ChangedValue[] {
  const places = layout.get("facts")?.rows;
  return Object.entries(facts).flatMap(([fact, value]) => {
    const [from, to] = [plan.typedFacts[fact] ?? "", String(value ?? "")];
    if (fact === "language" || !places?.has(fact) || to === "" || textKey(from) === textKey(to)) return [];
    return [{ table: "facts" as const, key: fact, row: "", column: fact, from, to }];
  });
}

/** The keys of a table's rows in the plan's layout, by where they stand. */
function keysOf({ layout }: ReadPlan, table: RowTable): ReadonlyMap<number, string> {
  return new Map([...(layout.get(table)?.rows ?? [])].map(([key, at]) => [at, key]));
}

function changesOf(table: RowTable, row: Row, { row: same }: RowThere, key: string): readonly ChangedValue[] {
  const [first = ""] = known[table]!;
  return Object.entries(row).flatMap(([column, value]) => {
    const [from, to] = [String(same[column] ?? ""), String(value ?? "")];
    if (to === "" || column === "source" || textKey(from) === textKey(to)) return [];
    return [{ table, key, row: String(same[first] ?? row[first] ?? ""), column, from, to }];
  });
}

type RowThere = { readonly row: Row; readonly index: number };

function rowsThere(table: RowTable, snapshots: readonly TableSnapshot[], language: Locale): readonly RowThere[] {
  const snapshot = tableCalled(snapshots, tables[table].name);
  if (!snapshot) return [];
  const { columns } = readHeads(table, snapshot.headings);
  const names = Object.keys(definitionOf(table).columns).filter((column) => columns.has(column));
  return snapshot.rows.map((cells, index) => ({
    index,
    row: Object.fromEntries(names.map((column) => [column, typedText(cells[columns.get(column)!] ?? null, language)])),
  }));
}
