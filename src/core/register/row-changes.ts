import type { RowTable, TableKey } from "../plan/plan";
import { rowTables, type PlanRows } from "./plan-rows";
import type { NamedRow } from "./row-names";

/** A cell whose words have changed; what was or is blank is `""`. */
export type CellChange = { readonly column: string; readonly before: string; readonly after: string };

/** What has become of one row between two readings. */
export type RowChange = {
  readonly kind: "added" | "removed" | "edited";
  readonly table: TableKey;
  /** Names the row among the changes, from one reading to the next. */
  readonly name: string;
  /** The row's key by now; `null` when it is gone. */
  readonly row: string | null;
  readonly cells: readonly CellChange[];
  /** Its words by column, as they are, or were when it is gone. */
  readonly typed: Readonly<Record<string, string | undefined>>;
};

/** How the rows of a plan differ between two readings, table by table; those that are gone last. Moved rows have not changed. */
export function rowChanges(before: PlanRows, now: PlanRows): RowChange[] {
  return [
    ...factChanges(before.facts, now.facts),
    ...rowTables.flatMap((table) => tableChanges(table, before.tables[table], now.tables[table])),
  ];
}

function tableChanges(table: RowTable, before: readonly NamedRow[], now: readonly NamedRow[]): RowChange[] {
  const changes: RowChange[] = [];
  if (before === now) return changes;
  const told = (was: NamedRow["row"] | undefined, { name, row }: NamedRow) => {
    if (was?.typed === row.typed) return;
    const cells = cellChanges(was?.typed ?? nothing, row.typed);
    if (was && cells.length === 0) return;
    changes.push({ kind: was ? "edited" : "added", table, name, row: row.key, cells, typed: row.typed });
  };
  // Until rows come, go or move, each stands where it stood.
  let at = 0;
  for (; at < now.length; at++) {
    if (before[at] === now[at]) continue;
    if (before[at]?.name !== now[at]!.name) break;
    told(before[at]!.row, now[at]!);
  }
  const left = new Map(before.slice(at).map(({ name, row }) => [name, row]));
  for (const named of now.slice(at)) {
    told(left.get(named.name), named);
    left.delete(named.name);
  }
  for (const [name, { typed }] of left)
    changes.push({ kind: "removed", table, name, row: null, cells: cellChanges(typed, {}), typed });
  return changes;
}

/** Each fact is a row of its own, and its value the cell. */
function factChanges(before: PlanRows["facts"], now: PlanRows["facts"]): RowChange[] {
  return cellChanges(before, now).map((cell) => ({
    kind: "edited",
    table: "facts",
    name: cell.column,
    row: cell.column,
    cells: [cell],
    typed: now,
  }));
}

/** Rows that somebody changed some time ago are told with every reading until they have been looked at. */
const toldBefore = new WeakMap<Typed, { readonly before: Typed; readonly cells: readonly CellChange[] }>();

function cellChanges(before: Typed, now: Typed): readonly CellChange[] {
  const known = toldBefore.get(now);
  if (known?.before === before) return known.cells;
  const cells: CellChange[] = [];
  for (const column of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (before[column] !== now[column]) cells.push({ column, before: before[column] ?? "", after: now[column] ?? "" });
  }
  toldBefore.set(now, { before, cells });
  return cells;
}

type Typed = NamedRow["row"]["typed"];

/** What a row said that was not there. */
const nothing: Typed = {};
