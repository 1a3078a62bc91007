import { isBlank, type CellValue } from "../core/plan/cell";
import type { Text } from "../core/text";
import { sameCell, type CellTarget, type ColumnTarget } from "./cell-target";
import type { WorkbookError } from "./workbook-error";

/** What the add-in writes in a cell of a table: a text stays the text it is, whatever it looks like. */
export type WrittenValue = string | number | boolean | null;

/** A cell to be written, guarded by what the person saw there. */
export type CellEdit = {
  readonly target: CellTarget;
  readonly seen: CellValue;
  readonly value: WrittenValue;
  /** The column holds texts that Excel would take for dates or numbers. */
  readonly asText?: boolean;
  /** For a row without an ID of its own. */
  readonly naming?: RowNaming;
};

/** How a row without an ID of its own is told from the others: by all it says. It gets the ID in the same write. */
export type RowNaming = {
  readonly cells: readonly { readonly column: ColumnTarget; readonly cell: CellValue }[];
  readonly idColumn: ColumnTarget;
  readonly id: string;
};

/** What became of an edit. */
export type EditOutcome = Ending & {
  /**
   * What colleagues wrote in the very moment of the write, in a cell that it met by mistake, and that could not be put
   * back: somebody has changed that cell again, or its row cannot be found. Absent when nothing was lost.
   */
  readonly took?: readonly CellValue[];
};

type Ending =
  | { readonly kind: "written" }
  /** A colleague has changed the cell since it was seen, and nothing was written: it says `now`. */
  | { readonly kind: "conflict"; readonly now: CellValue }
  | { readonly kind: "row-gone" | "table-gone" }
  /** Somebody called the work off, or it was stopped by an error, before this one was written. */
  | { readonly kind: "not-written"; readonly error: WorkbookError | null };

/** New rows for a table. Rows that already stand there, told by their IDs or by all they say, are not written twice. */
export type NewRows = {
  readonly table: string;
  /** What people call the table. */
  readonly title: Text;
  /** `null` for a table whose rows have no IDs. */
  readonly idColumn: ColumnTarget | null;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly NewRow[];
};

type NewColumn = {
  readonly column: ColumnTarget;
  readonly asText?: boolean;
  /** What rows without IDs are about: people may edit their other cells, and they are the same rows. */
  readonly tells?: boolean;
};

/** A row to be: its ID, or its `rowWords` where rows have none, and its cells in the order of the columns. */
export type NewRow = { readonly id: string; readonly cells: readonly WrittenValue[] };

/** What became of new rows. */
export type RowsOutcome = {
  /** The IDs of those that stand in the table. */
  readonly standing: readonly string[];
  /** What colleagues put right below the table in the very moment of the write, and that could not be put back. */
  readonly took: readonly CellValue[];
};

/** What a row without an ID is known by: all that its cells say. Blank is blank, however it came about. */
export function rowWords(cells: readonly unknown[]): string {
  return JSON.stringify(cells.map((cell) => (cell === "" || cell === undefined ? null : cell)));
}

/** For work that lasts: how far it has come, and a way to call off what has not been done yet. */
export type Pace = {
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
};

/** Whether two cells say the same; blank is blank, however it came about. */
export function saysSame(one: CellValue, other: CellValue): boolean {
  return sameCell(one, other) || (isBlank(one) && isBlank(other));
}

/** Whether a row says what the row to be named said; an ID that somebody has given it meanwhile does not count. */
export function isNamed(
  { cells, idColumn }: RowNaming,
  cellNow: (column: ColumnTarget) => CellValue | undefined,
): boolean {
  return cells.every(({ column, cell }) => {
    if (column.heading === idColumn.heading && isBlank(cell)) return true;
    return saysSame(cellNow(column) ?? null, cell);
  });
}

/**
 * Where the row to be named stands by now: where the ID is that it may have got already, else in its old place while it
 * says the same, else at the last row that does: of a row and its copy, the copy is the later.
 */
export function namedRow<Row>(
  naming: RowNaming,
  index: number,
  rows: readonly Row[],
  cellOf: (row: Row, column: ColumnTarget) => CellValue | undefined,
): number {
  const given = rows.findIndex((row) => sameCell(cellOf(row, naming.idColumn) ?? null, naming.id));
  if (given >= 0) return given;
  const isIt = (row: Row) => isNamed(naming, (column) => cellOf(row, column));
  return rows[index] !== undefined && isIt(rows[index]) ? index : rows.findLastIndex(isIt);
}
