import type { RowTable } from "../core/plan/plan";
import { definitionOf } from "../core/register/layout";
import { rowTables } from "../core/register/plan-rows";
import type { NewRows } from "./cell-edit";
import { newRowsOf } from "./edit-of";
import type { LiveCheck } from "./live-check";
import type { OwnWrites } from "./own-writes";

/**
 * Remembers the rows that the person has typed in the sheet by hand, as the pane sees them come. Where copies of a
 * workbook are merged, somebody else's row may have landed in the same cells: Excel tells nobody, so they are offered
 * again. Not missed is a row that somebody takes away, with no other in its stead, or the person themselves.
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
          if (!isOwnDoing && hasNewRow(row.table, before, live.rows))
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
      lost = lost.filter(({ table, words }) => !live.rows.tables[table].some(({ row }) => saysAll(row.typed, words)));
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

function hasNewRow(table: RowTable, before: LiveCheck["rows"] | null, { tables }: LiveCheck["rows"]): boolean {
  const names = new Set(before?.tables[table].map(({ name }) => name));
  return tables[table].some(({ name }) => !names.has(name));
}

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

function saysAll(row: Words, words: Words): boolean {
  return Object.entries(words).every(([column, said]) => column === "id" || said === undefined || row[column] === said);
}
