import type { RowTable } from "../core/plan/plan";
import { namingColumn } from "../core/register/naming-column";
import type { NamedRow } from "../core/register/row-names";
import { definitionOf } from "../core/register/layout";
import { rowTables } from "../core/register/plan-rows";
import type { NewRows } from "./cell-edit";
import { newRowsOf } from "./edit-of";
import type { LiveCheck } from "./live-check";
import type { OwnWrites } from "./own-writes";

/**
 * Remembers the rows that the person has typed in the sheet by hand, as the pane sees them come. Where copies of a
 * workbook are merged, somebody else's row may have landed in the same cells: Excel tells nobody, so they are offered
 * again. Not missed is a row that the person takes away, or somebody else with no other in its place, or most of which
 * still stands.
 */
export type TypedRows = {
  /** Holds them against what has been read by now. Rows that `isWritten` knows were written by the pane. */
  heed(live: TypedIn, isWritten: OwnWrites["hasWritten"]): void;
  /** Those that are gone, ready to be written. */
  lost(): readonly NewRows[];
  /** The person has chosen. */
  forget(rows: readonly NewRows[]): void;
};

type TypedIn = Pick<LiveCheck, "changes" | "hands" | "layout" | "read" | "rows">;

type Words = Readonly<Record<string, string | undefined>>;

type TypedRow = { readonly table: RowTable; readonly name: string; readonly words: Words };

export function typedRows(random: () => number): TypedRows {
  let standing: readonly TypedRow[] = [];
  let before: LiveCheck["rows"] | null = null;
  let lost: readonly (TypedRow & { readonly news: NewRows })[] = [];

  return {
    heed(live, isWritten) {
      const isOwnDoing = live.hands.size === 1 && live.hands.has("me");
      const isPanes = (table: RowTable, words: Words) =>
        isWritten(definitionOf(table).name, saidIn(live, table, words));
      const known = new Map(standing.map((row) => [`${row.table} ${row.name}`, row]));
      for (const [key, row] of known) {
        const now = live.rows.tables[row.table].find(({ name }) => name === row.name);
        // What the pane has written may have been read before the pane knew that it stands.
        if (now && isPanes(row.table, now.row.typed)) known.delete(key);
        else if (now) known.set(key, { ...row, words: now.row.typed });
        else if (canTake(live, row)) {
          known.delete(key);
          if (!isOwnDoing && isReplaced(row, before, live.rows))
            lost = [...lost, { ...row, news: asNewRows(live, row, random) }];
        }
      }
      for (const { kind, table, name, typed, by } of live.changes) {
        if (kind !== "added" || by.size !== 1 || !by.has("me")) continue;
        const row = rowTables.find((each) => each === table);
        if (row && !isPanes(row, typed) && !known.has(`${table} ${name}`))
          known.set(`${table} ${name}`, { table: row, name, words: typed });
      }
      [standing, before] = [[...known.values()], live.rows];
      lost = lost.filter(
        ({ table, words }) => !live.rows.tables[table].some(({ row }) => saysMost(table, row.typed, words)),
      );
    },
    lost: () => lost.map(({ news }) => news),
    forget(rows) {
      lost = lost.filter(({ news }) => !rows.includes(news));
    },
  };
}

/** What a row's cells say, by the headings that stand over them. */
function saidIn({ layout }: TypedIn, table: RowTable, words: Words): ReadonlyMap<string, string> {
  const found = layout.get(table);
  return new Map(
    [...(found?.columns ?? [])].flatMap(([column, at]) => {
      const said = words[column];
      return said === undefined ? [] : [[found!.headings[at] ?? "", said] as const];
    }),
  );
}

/** Whether a row that was not there before stands in the place of one that is gone: between the same rows. */
function isReplaced(
  { table, name }: TypedRow,
  before: LiveCheck["rows"] | null,
  { tables }: LiveCheck["rows"],
): boolean {
  const [was, now] = [before?.tables[table] ?? [], tables[table]];
  const [known, there] = [namesOf(was), namesOf(now)];
  const at = was.findIndex((row) => row.name === name);
  const placeOf = (row: NamedRow | undefined) => now.findIndex((each) => each.name === row?.name);
  const from = placeOf(was.slice(0, Math.max(at, 0)).findLast((row) => there.has(row.name))) + 1;
  const next = placeOf(was.slice(at + 1).find((row) => there.has(row.name)));
  const to = next < 0 ? now.length : next;
  // Where rows have been sorted, its place cannot be told.
  const place = at < 0 || from > to ? now : now.slice(from, to);
  return place.some((row) => !known.has(row.name));
}

const namesOf = (rows: readonly NamedRow[]): ReadonlySet<string> => new Set(rows.map(({ name }) => name));

function canTake({ layout }: TypedIn, { table }: TypedRow): boolean {
  const found = layout.get(table);
  return found !== undefined && (definitionOf(table).idLetter === undefined || found.columns.has("id"));
}

function asNewRows({ read, layout }: TypedIn, { table, words }: TypedRow, random: () => number): NewRows {
  const { columns } = definitionOf(table);
  const row: Record<string, string> = {};
  for (const [column, said] of Object.entries(words)) {
    if (column !== "id" && said !== undefined && column in columns) row[column] = said;
  }
  return newRowsOf({ tables: read.tables, layout }, table, [row], random);
}

/** Whether a row says what the other was about, and half of what it said: people may have changed the rest. */
function saysMost(table: RowTable, row: Words, words: Words): boolean {
  const columns = Object.keys(words).filter((column) => column !== "id" && words[column] !== undefined);
  const same = columns.filter((column) => row[column] === words[column]);
  const naming = namingColumn(table, words);
  return same.length * 2 >= columns.length && (naming === undefined || same.includes(naming));
}
