import type { CellEdit } from "../app/cell-edit";
import type { SeenCell } from "./look-at-cells";
import { asFound, asRead, asWritten, textFormat } from "./written-value";

type Content = string | number | boolean;

/** An edit whose cell has been found. `exact` is content to put back as it was, formulas included. */
export type PlacedEdit = { readonly edit: CellEdit; readonly seen: SeenCell; readonly exact: Content | undefined };

/** How one cell was met in the moment of writing, and whether it says by now what was written. */
export type Put = {
  readonly placed: PlacedEdit;
  readonly stands: boolean;
  /** What the cell says right after the write. */
  readonly now: Content;
  /** Something else stood there than was meant, since rows moved or a colleague wrote in that moment. */
  readonly mishap: Mishap | null;
};

/** What stood under the write: in the cell, in the ID's cell when that was written, and in the cell that tells the row. */
export type Mishap = { readonly cell: Content; readonly id: Content | null; readonly witness: Content | null };

/** What became of a batch of writes; `failed` is the error at which it ended, and then nothing counts as standing. */
export type Puts = { readonly puts: readonly Put[]; readonly failed: unknown };

/**
 * Writes cells in one round trip, each between two looks at what stands there. Excel answers what a batch has read before
 * it fails, so that it can be put back also then.
 */
export async function putCells(context: Excel.RequestContext, all: readonly PlacedEdit[]): Promise<Puts> {
  const asked = all.map((placed) => ask(placed));
  let failed: unknown = null;
  try {
    await context.sync();
  } catch (error) {
    failed = error;
  }

  const puts = all.flatMap((placed, at): Put[] => {
    const { before, idBefore, witness, after, meant } = asked[at]!;
    // What has not been read has not been written either.
    if (failed && !(isRead(before) && (!witness || isRead(witness)))) return [];
    const { edit, exact } = placed;
    const isMeant = meant.witness === said(witness) && meant.cell === said(before);
    const mishap: Mishap = {
      cell: asFound(before.values[0]![0], before.formulas[0]![0]),
      id: idBefore && isRead(idBefore) ? asFound(idBefore.values[0]![0], idBefore.formulas[0]![0]) : null,
      witness: witness && !edit.naming ? (witness.values[0]![0] as Content) : null,
    };
    const stands = !failed && (exact !== undefined || after.values[0]![0] === (edit.value ?? ""));
    const now = isRead(after) ? (after.values[0]![0] as Content) : asRead(exact ?? asWritten(edit.value));
    return [{ placed, stands, now, mishap: isMeant ? null : mishap }];
  });
  return { puts, failed };
}

const isRead = (range: Excel.Range): boolean => range.toJSON().values !== undefined;

function ask({ edit, seen: { cell, witness, idCell }, exact }: PlacedEdit) {
  // Before anything is set: a range takes what it is set to for what it says.
  const meant = { witness: said(witness), cell: said(cell) };
  const content = { values: true, formulas: true } as const;
  const before = copyOf(cell).load(content);
  const witnessBefore = witness && copyOf(witness).load({ values: true });
  let idBefore: Excel.Range | null = null;
  if (idCell && edit.naming && needsId(edit.naming, idCell)) {
    idBefore = copyOf(idCell).load(content);
    idCell.numberFormat = [[textFormat]];
    idCell.values = [[edit.naming.id]];
  }
  if (edit.asText) cell.numberFormat = [[textFormat]];
  if (exact === undefined) cell.values = [[asWritten(edit.value)]];
  else cell.formulas = [[exact]];
  return { before, idBefore, witness: witnessBefore, after: copyOf(cell).load({ values: true }), meant };
}

/** The same cells as a range of its own: one that is loaded twice in a request knows its last state only. */
const copyOf = (range: Excel.Range): Excel.Range => range.getResizedRange(0, 0);

const said = (range: Excel.Range | null): string => JSON.stringify(range?.values ?? null);

/** A row that somebody else has given an ID meanwhile keeps it; one that came with a copied row does not. */
function needsId({ cells, idColumn }: NonNullable<CellEdit["naming"]>, idCell: Excel.Range): boolean {
  const now = idCell.values[0]![0] as Content;
  const seen = cells.find(({ column }) => column.heading === idColumn.heading)?.cell ?? null;
  return now === "" || now === seen;
}
