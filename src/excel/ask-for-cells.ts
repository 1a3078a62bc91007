import type { CellEdit } from "../app/cell-edit";
import { columnNow, type ColumnTarget } from "../app/cell-target";
import { cellProperties } from "./column-cells";
import { askForTable } from "./find-tables";

/** Where an edit's cell is thought to stand: its row in the table's body, and its column. */
export type Guess = { readonly row: number; readonly column: number };

/** The cell at the guess, and the cells that tell whether its row is the one that is meant. */
export type Asked = {
  cell: Excel.Range;
  row: Excel.Range | null;
  witness: Excel.Range | null;
  idCell: Excel.Range | null;
};

/** Asks for cells of one table where they are thought to stand, and for all that tells where they do. */
export function askForCells(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  guesses: readonly (Guess | null)[],
  headings: readonly string[] | undefined,
) {
  const { table, columns, body } = askForTable(context, edits[0]!.target.table);
  const sheet = table.worksheet.load({ name: true });
  sheet.protection.load({ protected: true });
  const at = (column: ColumnTarget) => (headings ? columnNow(headings, column) : column.index);
  const headingOf = (column: ColumnTarget) => headings?.[at(column)] ?? column.heading;
  const identities = new Map<string, Excel.Range>();
  const cells = edits.map(({ target, naming }, index): Asked | null => {
    const guess = guesses[index];
    if (!guess) return null;
    const identity = target.row!.identity;
    if (identity && !naming) {
      const heading = headingOf(identity.column);
      const range = identities.get(heading) ?? table.columns.getItemOrNullObject(heading).getDataBodyRange();
      // A text is what it says; of anything else only its look tells what it is.
      range.load(typeof identity.cell === "string" ? { values: true } : cellProperties);
      identities.set(heading, range);
    }
    const cell = (column: number) => body.getCell(guess.row, column);
    const width = Math.max(...(naming?.cells.map(({ column }) => at(column)) ?? [0])) + 1;
    const row = naming ? cell(0).getResizedRange(0, width - 1) : null;
    row?.load(cellProperties);
    return {
      cell: cell(guess.column).load(cellProperties),
      row,
      witness: row ?? (identity ? cell(at(identity.column)).load({ values: true }) : null),
      idCell: naming ? cell(at(naming.idColumn)).load({ values: true }) : null,
    };
  });
  return { table, columns, body, sheet, identities, cells };
}
