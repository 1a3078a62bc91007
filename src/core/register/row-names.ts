import { namingColumn } from "./naming-column";
import type { RowTable } from "../plan/plan";

/** What tells a row from others, as far as it goes: its key, and its words by column. */
type Row = { readonly key: string; readonly typed: Readonly<Record<string, string | undefined>> };

/** A row, and a name that it keeps from one reading to the next, whether it has an ID or not. */
export type NamedRow<Of extends Row = Row> = { readonly name: string; readonly row: Of };

/**
 * Names a table's rows as they were named when they were last read: by their ID, else by all that they say, else by
 * their place between rows that are known when most of them is unchanged. A row that nothing tells of is new, and its
 * name one that no row has had: `reading` is the number of this reading, from 0.
 */
export function nameRows<Of extends Row>(
  table: RowTable,
  before: readonly NamedRow<Of>[],
  now: readonly Of[],
  reading: number,
): readonly NamedRow<Of>[] {
  // Keys are unique, and at the first reading no row has had another name.
  if (before.length === 0 && reading === 0) return now.map((row) => ({ name: row.key, row }));
  const most = Math.min(before.length, now.length);
  const isSame = (was: NamedRow, row: Of) => was.row === row || was.row.typed === row.typed;
  let [above, below] = [0, 0];
  while (above < most && isSame(before[above]!, now[above]!)) above++;
  while (below < most - above && isSame(before.at(-1 - below)!, now.at(-1 - below)!)) below++;
  if (above === before.length && above === now.length && before.every(({ row }, at) => row === now[at])) return before;
  // What stands above and below all that has changed is known by its place, and mostly that is all but a row.
  const end = before.length - below;
  const kept = (named: NamedRow<Of>, row: Of) => (named.row === row ? named : { ...named, row });
  const named = now.slice(0, above).map((row, at) => kept(before[at]!, row));
  const others = [...before.slice(0, above), ...before.slice(end)];
  const between = nameChanged(table, before.slice(above, end), now.slice(above, now.length - below), reading, others);
  const last = now.slice(now.length - below).map((row, at) => kept(before[end + at]!, row));
  return named.concat(between, last);
}

function nameChanged<Of extends Row>(
  table: RowTable,
  before: readonly NamedRow<Of>[],
  now: readonly Of[],
  reading: number,
  others: readonly NamedRow<Of>[],
): NamedRow<Of>[] {
  const origins = matchIds(before, now);
  if (origins.size < now.length && before.length > 0) {
    const left = new Set(before.keys());
    for (const origin of origins.values()) left.delete(origin);
    matchWords(before, now, origins, left);
    matchPlaces(table, before, now, origins, left);
  }

  let taken: Set<string> | undefined;
  const names = () => [...others, ...[...origins.values()].map((origin) => before[origin]!)].map(({ name }) => name);
  return now.map((row, at) => {
    const origin = origins.get(at);
    if (origin !== undefined) return { name: before[origin]!.name, row };
    return { name: freeName(row, (taken ??= new Set(names())), reading), row };
  });
}

/** For each row, by its place, the place of the row that it was. */
type Origins = Map<number, number>;

function matchIds(before: readonly NamedRow[], now: readonly Row[]): Origins {
  const places = uniqueIds(before.map(({ row }) => row));
  const origins: Origins = new Map();
  for (const [id, at] of uniqueIds(now)) {
    const origin = places.get(id);
    if (origin !== undefined) origins.set(at, origin);
  }
  return origins;
}

/** Places by ID. A row that was copied with its ID is not told apart by it, nor is the one that it was copied from. */
function uniqueIds(rows: readonly Row[]): Map<string, number> {
  const places = new Map<string, number>();
  const doubled = new Set<string>();
  for (const [at, { typed }] of rows.entries()) {
    const { id } = typed;
    if (!id) continue;
    if (places.has(id)) doubled.add(id);
    places.set(id, at);
  }
  for (const id of doubled) places.delete(id);
  return places;
}

function matchWords(before: readonly NamedRow[], now: readonly Row[], origins: Origins, left: Set<number>): void {
  const places = new Map<string, number[]>();
  for (const at of left) {
    const words = wordsOf(before[at]!.row);
    places.set(words, [...(places.get(words) ?? []), at]);
  }
  for (const [at, row] of now.entries()) {
    const origin = origins.has(at) ? undefined : places.get(wordsOf(row))?.shift();
    if (origin === undefined) continue;
    origins.set(at, origin);
    left.delete(origin);
  }
}

function matchPlaces(
  table: RowTable,
  before: readonly NamedRow[],
  now: readonly Row[],
  origins: Origins,
  left: Set<number>,
): void {
  const places = new Map([...left].map((at) => [subjectOf(table, before[at]!.row), at]));
  for (const [at, row] of now.entries()) {
    if (origins.has(at)) continue;
    const nextToKnown = [(origins.get(at - 1) ?? -1) + 1, (origins.get(at + 1) ?? before.length) - 1];
    const origin = [...nextToKnown, places.get(subjectOf(table, row))].find(
      (place) => place !== undefined && left.has(place) && isLike(before[place]!.row, row),
    );
    if (origin === undefined) continue;
    origins.set(at, origin);
    left.delete(origin);
  }
}

function wordsOf({ typed }: Row): string {
  return JSON.stringify({ ...typed, id: undefined });
}

function subjectOf(table: RowTable, { typed }: Row): string {
  return typed[namingColumn(table, typed) ?? ""] ?? "";
}

/** At least half of what the two rows say is the same. */
function isLike({ typed: one }: Row, { typed: other }: Row): boolean {
  const columns = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (column) => column !== "id" && (one[column] !== undefined || other[column] !== undefined),
  );
  const same = columns.filter((column) => one[column] === other[column]).length;
  return same * 2 >= columns.length;
}

/** A row that comes back with its ID is the same; the number of one without may have been another's. */
function freeName({ key, typed }: Row, taken: Set<string>, reading: number): string {
  const own = reading === 0 || typed["id"] === key ? key : `${key}~${reading}`;
  let name = own;
  for (let time = 2; taken.has(name); time++) name = `${own}~${time}`;
  taken.add(name);
  return name;
}
