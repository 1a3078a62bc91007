import type { Misfit, RowTable } from "../plan/plan";
import { madeOf } from "../plan/maintained";
import { readCells, type CellReader, type Cells, type ReadCells, type ReadRow } from "./read-cells";

/** The body of a table as it was read. */
export type ReadBody = {
  readonly reader: CellReader;
  readonly cells: readonly Cells[];
  /** What was read of each row's cells, blank ones among them. */
  readonly reads: readonly ReadCells[];
  readonly rows: readonly ReadRow[];
  /** What did not fit in each of the rows. */
  readonly misfits: readonly (readonly Misfit[])[];
  /** Where in the body each row stands, by its key. */
  readonly places: ReadonlyMap<string, number>;
};

const fitting: readonly Misfit[] = [];

/**
 * Reads a table's body. Rows with nothing but an ID are no rows; a cell that does not fit is `null` and a misfit. What
 * has been read before and says the same is the very same row.
 */
export function readRows(table: RowTable, reader: CellReader, cells: readonly Cells[], before?: ReadBody): ReadBody {
  const known = before?.reader.name === reader.name ? before : undefined;
  return (known && rereadRows(table, reader, cells, known)) ?? readAll(table, reader, cells, known);
}

function readAll(table: RowTable, reader: CellReader, cells: readonly Cells[], before: ReadBody | undefined): ReadBody {
  const known = new Map(before?.cells.map((each, index) => [each, before.reads[index]]));
  const reads: ReadCells[] = [];
  const rows: ReadRow[] = [];
  const misfits: (readonly Misfit[])[] = [];
  const places = new Map<string, number>();
  const doubled = new Map<string, number>();
  for (let index = 0; index < cells.length; index++) {
    const read = known.get(cells[index]!) ?? readCells(cells[index]!, reader);
    reads.push(read);
    if (read.isBlank) continue;
    const key = keyOf(read.typed["id"], index, places, doubled);
    rows.push(rowOf(key, index, read));
    misfits.push(misfitsOf(table, key, read));
    places.set(key, index);
  }
  return { reader, cells, reads, rows, misfits, places };
}

/** Of more rows than these it is quicker to read all. */
const few = 100;

/** Reads only the rows whose cells are others than before; nothing when that does not do, as rows came, went or moved. */
function rereadRows(
  table: RowTable,
  reader: CellReader,
  cells: readonly Cells[],
  before: ReadBody,
): ReadBody | undefined {
  if (before.cells.length !== cells.length) return undefined;
  const changed: number[] = [];
  for (let index = 0; index < cells.length; index++) {
    if (cells[index] !== before.cells[index] && changed.push(index) > few) return undefined;
  }
  if (changed.length === 0) return before;
  const reads = before.reads.slice();
  const rows = before.rows.slice();
  const misfits = before.misfits.slice();
  const places: number[] = [];
  for (const index of changed) {
    const read = readCells(cells[index]!, reader);
    const was = reads[index]!;
    reads[index] = read;
    if (read.isBlank !== was.isBlank || read.typed["id"] !== was.typed["id"]) return undefined;
    if (read.isBlank) continue;
    const at = placeAmong(rows, index);
    const { key } = rows[at]!;
    rows[at] = rowOf(key, index, read);
    places.push(at);
    misfits[at] = misfitsOf(table, key, read);
  }
  madeOf(rows, before.rows, places);
  return { ...before, cells, reads, rows, misfits };
}

/** Which of the rows stands at a place of the body; rows stand in its order. */
export function placeAmong(rows: readonly ReadRow[], index: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (rows[middle]!.index < index) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The row that cells make under a key, which is the very one that they made before where that says the same. */
function rowOf(key: string, index: number, read: ReadCells): ReadRow {
  const { row } = read;
  if (row.key === key && row.index === index) return row;
  // Of many thousand rows, copying each takes as long as reading it: the first time it is only named.
  read.row = row.index < 0 ? Object.assign(row, { key, index }) : { ...row, key, index };
  return read.row;
}

function misfitsOf(table: RowTable, key: string, { unfit, typed }: ReadCells): readonly Misfit[] {
  if (unfit.length === 0) return fitting;
  return unfit.map(([column, accepted, isError]) => ({
    at: { table, row: key, column },
    typed: typed[column] ?? "",
    accepted,
    isError,
  }));
}

/**
 * A row's own ID, or its place where it has none; a copied row shares its ID, so it is told apart by number. An ID which
 * looks like one of our numbers gets a key of its own all the same. `doubled` counts the rows of each key.
 */
function keyOf(
  id: string | undefined,
  index: number,
  taken: ReadonlyMap<string, number>,
  doubled: Map<string, number>,
): string {
  const own = id ?? `#${index + 1}`;
  let key = own;
  while (taken.has(key)) {
    const times = (doubled.get(own) ?? 1) + 1;
    doubled.set(own, times);
    key = `${own}#${times}`;
  }
  return key;
}
