import { isNamed, namedRow, type CellEdit } from "../app/cell-edit";
import { columnNow, rowNow, sameCell, type ColumnTarget } from "../app/cell-target";
import { WorkbookError } from "../app/workbook-error";
import type { CellValue } from "../core/plan/cell";
import { askForCells, type Asked, type Guess } from "./ask-for-cells";
import { columnCells, rowCells } from "./column-cells";
import { readOneTable } from "./read-one-table";

/** A cell that is about to be written, where it stands by now. Its ranges move with their cells while the work goes on. */
export type SeenCell = {
  readonly cell: Excel.Range;
  readonly now: CellValue;
  /** What tells the row from others, and what it says: if it says something else by the time of writing, rows have moved. */
  readonly witness: Excel.Range | null;
  /** Where the row's ID goes, when it is to be given one. */
  readonly idCell: Excel.Range | null;
  /** Its row in the table's body. */
  readonly row: number;
};

/** Looks before rows that keep moving are given up. */
const looks = 4;

/** Finds the cells of one table. One round trip while they stand where they stood; nothing for a row that is gone. */
export async function lookAtCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<(SeenCell | null)[]> {
  let guessed: Guessed = {
    guesses: edits.map(({ target }) => ({ row: target.row!.index, column: target.column.index })),
    headings: undefined,
  };
  for (let look = 0; look < looks; look++) {
    const found = await lookOnce(context, edits, guessed);
    if (Array.isArray(found)) return found;
    guessed = found;
  }
  throw new WorkbookError("keeps-changing");
}

type Guessed = { readonly guesses: readonly (Guess | null)[]; readonly headings: readonly string[] | undefined };

/** The cells, or better guesses. */
async function lookOnce(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  { guesses, headings }: Guessed,
): Promise<(SeenCell | null)[] | Guessed> {
  const { table: name, title } = edits[0]!.target;
  const { table, columns, body, sheet, identities, cells } = askForCells(context, edits, guesses, headings);
  await context.sync();

  if (table.isNullObject) throw new WorkbookError("table-gone", { name: title });
  if (sheet.protection.protected) throw new WorkbookError("sheet-protected", { name: sheet.name });
  const here = columns.items.map((each) => each.name);
  if (![...identities.keys()].every((heading) => here.includes(heading))) return { guesses, headings: here };
  const isUnsure = edits.some(({ naming }, at) => naming && guesses[at] && !isThere(naming, cells[at]!, here));
  const whole = isUnsure ? await readOneTable(context, name) : undefined;
  const next = edits.map((edit, at): Guess | null => {
    if (!guesses[at]) return null;
    const row = rowOf(edit, identities, here, body.rowCount, whole?.rows, guesses[at].row);
    return row === null ? null : { row, column: columnNow(here, edit.target.column) };
  });
  const isRight = next.every((one, at) => one === null || same(one, guesses[at]!));
  return isRight ? next.map((one, at) => one && seenCell(cells[at]!, one.row)) : { guesses: next, headings: here };
}

function isThere(naming: NonNullable<CellEdit["naming"]>, { row }: Asked, headings: readonly string[]): boolean {
  const cells = rowCells(row!)[0]!;
  const cellOf = (column: ColumnTarget) => cells[columnNow(headings, column)];
  return sameCell(cellOf(naming.idColumn) ?? null, naming.id) || isNamed(naming, cellOf);
}

/** Where the edit's row stands by now; `null` when it is gone. */
function rowOf(
  { target, naming }: CellEdit,
  identities: ReadonlyMap<string, Excel.Range>,
  headings: readonly string[],
  rowCount: number,
  whole: readonly (readonly CellValue[])[] | undefined,
  guess: number,
): number | null {
  const row = target.row!;
  if (naming) {
    if (!whole) return guess;
    const found = namedRow(naming, guess, whole, (cells, column) => cells[columnNow(headings, column)]);
    return found < 0 ? null : found;
  }
  const column = row.identity && identities.get(headings[columnNow(headings, row.identity.column)] ?? "");
  if (row.identity && (!column || column.isNullObject)) return guess;
  const cells = column ? (typeof row.identity!.cell === "string" ? textsOf(column) : columnCells(column)) : [];
  try {
    return rowNow(row, cells, rowCount);
  } catch (error) {
    if (error instanceof WorkbookError && error.code === "row-gone") return null;
    throw error;
  }
}

const textsOf = ({ values }: Excel.Range): CellValue[] => values.map(([value]) => value as string);

const same = (one: Guess, other: Guess): boolean => one.row === other.row && one.column === other.column;

function seenCell({ cell, witness, idCell }: Asked, row: number): SeenCell {
  return { cell, now: columnCells(cell)[0]!, witness, idCell, row };
}
