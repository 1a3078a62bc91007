import type { CellValue } from "../core/plan/cell";
import { tableCalled, type TableSnapshot } from "../core/register/table";
import { textKey } from "../core/text";
import { rowWords, saysSame, type CellEdit, type EditOutcome, type NewRows, type WrittenValue } from "./cell-edit";
import { columnNow, sameCell } from "./cell-target";

/** What the person has written here and does not stand in the workbook any more. */
export type Losses = {
  /** Rows that are gone, ready to be written again. */
  readonly rows: readonly NewRows[];
  /** Cells that say something else, and what; `row-gone` where their rows are gone. */
  readonly cells: readonly { readonly edit: CellEdit; readonly now: CellValue | "row-gone" }[];
};

/**
 * Remembers what the person has written through this pane. Where co-authors' copies of a workbook are merged, a row or a
 * cell that stood there a moment ago may have given way to somebody else's: the next reading tells, and it can be offered
 * again. Nothing is ever written again by itself.
 */
export type OwnWrites = {
  rememberRows(rows: NewRows): void;
  rememberCells(edits: readonly CellEdit[], outcomes: readonly EditOutcome[]): void;
  losses(tables: readonly TableSnapshot[]): Losses;
  /** Whether a row was written here: told by its ID, or where rows have none by what its cells say, by their headings. */
  hasWritten(table: string, said: ReadonlyMap<string, string>): boolean;
  /** The person has been told of these, and has chosen. */
  forget(losses: Losses): void;
};

export function ownWrites(): OwnWrites {
  let rows: NewRows[] = [];
  let overtaken: Losses["cells"][number][] = [];
  const cells = new Map<string, CellEdit>();

  return {
    rememberRows(news) {
      rows.push(news);
      // Where two rows land in the same cells, an ID can stay while other cells give way.
      for (const edit of cellsOf(news)) cells.set(keyOf(edit), edit);
    },
    rememberCells(edits, outcomes) {
      for (const [at, edit] of edits.entries()) {
        if (outcomes[at]?.kind !== "written" || !writtenTo(edit)) continue;
        const before = cells.get(keyOf(edit));
        // What the person wrote before had given way already when they wrote again, and they may not have noticed.
        if (before && !saysSame(before.value, edit.seen)) overtaken.push({ edit: before, now: edit.seen });
        cells.set(keyOf(edit), edit);
      }
    },
    losses(tables) {
      const missing = rows.flatMap((news) => missingOf(news, tables));
      const ids = new Set<unknown>(missing.flatMap((news) => news.rows.map(({ id }) => id)));
      const known = [...cells.values()].filter((edit) => !ids.has(writtenTo(edit)?.cell));
      return { rows: missing, cells: [...overtaken, ...known.flatMap((edit) => overwritten(edit, tables))] };
    },
    hasWritten: (table, said) =>
      rows.some(
        ({ table: name, idColumn, columns, rows: news }) =>
          textKey(name) === textKey(table) &&
          news.some(({ id, cells }) => {
            if (idColumn) return said.get(idColumn.heading) === id;
            return columns.every(({ column, tells }, at) => !tells || said.get(column.heading) === wordsOf(cells[at]));
          }),
      ),
    forget(losses) {
      const gone = new Set(losses.rows.flatMap((news) => news.rows.map(({ id }) => id)));
      rows = rows.flatMap((news) => without(news, ({ id }) => gone.has(id)));
      for (const [key, edit] of cells) if (gone.has(writtenTo(edit)?.cell as string)) cells.delete(key);
      for (const loss of losses.cells) {
        if (cells.get(keyOf(loss.edit)) === loss.edit) cells.delete(keyOf(loss.edit));
        overtaken = overtaken.filter((each) => each.edit !== loss.edit);
      }
    },
  };
}

function wordsOf(cell: WrittenValue | undefined): string | undefined {
  return cell === null || cell === undefined ? undefined : String(cell).trim();
}

/** The cells of new rows, as edits of rows that stand. */
function cellsOf({ table, title, idColumn, columns, rows }: NewRows): CellEdit[] {
  // Rows without IDs are known by all they say: one that says something else is another row.
  if (!idColumn) return [];
  return rows.flatMap(({ id, cells }) =>
    columns.flatMap(({ column, asText }, at) => {
      const row = { index: 0, identity: { column: idColumn, cell: id } };
      const value = cells[at] ?? null;
      return value === null
        ? []
        : [{ target: { table, title, column, row }, seen: null, value, ...(asText ? { asText } : {}) }];
    }),
  );
}

function missingOf(news: NewRows, tables: readonly TableSnapshot[]): NewRows[] {
  const table = tableCalled(tables, news.table);
  if (!table) return [];
  const words = (cells: readonly unknown[]) => rowWords(cells.filter((_, at) => news.columns[at]!.tells));
  const places = news.columns.map(({ column }) => columnNow(table.headings, column));
  const idAt = news.idColumn && columnNow(table.headings, news.idColumn);
  const there = new Set<unknown>(
    table.rows.map((cells) => (idAt === null ? words(places.map((at) => cells[at])) : cells[idAt])),
  );
  return without(news, ({ id, cells }) => there.has(idAt === null ? words(cells) : id));
}

function without(news: NewRows, isOut: (row: NewRows["rows"][number]) => boolean): NewRows[] {
  const rows = news.rows.filter((row) => !isOut(row));
  return rows.length > 0 ? [{ ...news, rows }] : [];
}

function overwritten(edit: CellEdit, tables: readonly TableSnapshot[]): Losses["cells"] {
  const now = cellNow(edit, tables);
  return now === undefined || (now !== "row-gone" && saysSame(now, edit.value)) ? [] : [{ edit, now }];
}

/** What an edit's cell says in tables that have been read; nothing when its table is not there. */
export function cellNow(edit: CellEdit, tables: readonly TableSnapshot[]): CellValue | "row-gone" | undefined {
  const table = tableCalled(tables, edit.target.table);
  const identity = writtenTo(edit);
  if (!table || !identity) return undefined;
  const identityAt = columnNow(table.headings, identity.column);
  const row = table.rows.find((cells) => sameCell(cells[identityAt] ?? null, identity.cell));
  return row ? (row[columnNow(table.headings, edit.target.column)] ?? null) : "row-gone";
}

/** What the row is known by once it has been written. */
export function writtenTo({ target, naming }: CellEdit) {
  return naming ? { column: naming.idColumn, cell: naming.id } : (target.row?.identity ?? null);
}

function keyOf(edit: CellEdit): string {
  return JSON.stringify([edit.target.table, writtenTo(edit)?.cell, edit.target.column.heading]);
}
