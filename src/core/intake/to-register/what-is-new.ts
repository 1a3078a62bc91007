import { typedText } from "../../plan/cell";
import type { RowTable } from "../../plan/plan";
import { definitionOf } from "../../register/layout";
import { readHeads } from "../../register/read-heads";
import type { RegisterContents } from "../../register/set-up/register-to-be";
import type { TableSnapshot } from "../../register/table";
import { tables } from "../../register/tables";
import { textKey, type Locale } from "../../text";

type Row = Readonly<Record<string, string | number | null | undefined>>;

/** A value that the source now has another way than the register. */
export type ChangedValue = {
  readonly table: RowTable;
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
  const changed: ChangedValue[] = [];
  for (const table of Object.keys(known) as RowTable[]) {
    const there = rowsThere(table, snapshots, language);
    for (const row of (contents[table] ?? []) as readonly Row[]) {
      const same = there.find((other) => keyOf(table, other) === keyOf(table, row)) ?? bySource(there, row);
      if (!same) rows.push({ table, row });
      else changed.push(...changesOf(table, row, same));
    }
  }
  return { rows, changed };
}

function keyOf(table: RowTable, row: Row): string {
  return known[table]!.map((column) => textKey(String(row[column] ?? ""))).join("|");
}

/** A row whose words were changed still stands in its place in the source. */
function bySource(there: readonly Row[], { source }: Row): Row | undefined {
  return source ? there.find((other) => other["source"] === source) : undefined;
}

function changesOf(table: RowTable, row: Row, same: Row): readonly ChangedValue[] {
  const [first = ""] = known[table]!;
  return Object.entries(row).flatMap(([column, value]) => {
    const [from, to] = [String(same[column] ?? ""), String(value ?? "")];
    if (to === "" || column === "source" || textKey(from) === textKey(to)) return [];
    return [{ table, row: String(same[first] ?? row[first] ?? ""), column, from, to }];
  });
}

function rowsThere(table: RowTable, snapshots: readonly TableSnapshot[], language: Locale): readonly Row[] {
  const snapshot = snapshots.find(({ name }) => textKey(name) === textKey(tables[table].name));
  if (!snapshot) return [];
  const { columns } = readHeads(table, snapshot.headings);
  const names = Object.keys(definitionOf(table).columns).filter((column) => columns.has(column));
  return snapshot.rows.map((cells) =>
    Object.fromEntries(names.map((column) => [column, typedText(cells[columns.get(column)!] ?? null, language)])),
  );
}
