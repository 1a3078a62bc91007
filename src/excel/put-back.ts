import { saysSame, type CellEdit } from "../app/cell-edit";
import type { CellTarget, ColumnTarget } from "../app/cell-target";
import { lookAtCells } from "./look-at-cells";
import { isFinishable, tries, waitBefore } from "./patience";
import { putCells, type Mishap, type PlacedEdit } from "./put-cells";

type Content = string | number | boolean;

/** Moves of rows that a put-back may meet in its own moment of writing, one after the other. */
const deepest = 3;

/**
 * Puts back what stood under a write that met another row than it was meant for, or a cell that a colleague had just
 * changed: wherever that row stands by now, and only while it still says what was written over it.
 */
export async function putBack(
  context: Excel.RequestContext,
  { edit, seen }: PlacedEdit,
  { cell, id, witness }: Mishap,
  depth = 0,
): Promise<void> {
  const { target, naming } = edit;
  const identity = target.row!.identity;
  const victim =
    naming && id !== null
      ? { column: naming.idColumn, cell: naming.id }
      : identity && witness !== null
        ? { column: identity.column, cell: witness }
        : null;
  const at = (column: ColumnTarget): CellTarget => ({ ...target, column, row: { index: seen.row, identity: victim } });
  await restore(context, { target: at(target.column), seen: edit.value, value: edit.value }, cell, depth);
  // The ID last: until then it tells the row.
  if (naming && id !== null) {
    await restore(context, { target: at(naming.idColumn), seen: naming.id, value: naming.id }, id, depth);
  }
}

/**
 * What was written over must come back: tried again after any error that passes, and when rows move once more, by a look
 * at what stands there by then. What a put-back meets by mistake is put back in its turn.
 */
async function restore(context: Excel.RequestContext, edit: CellEdit, exact: Content, depth: number): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt++) {
    try {
      const index = await rowSaying(context, edit);
      if (index === null) return;
      const there: CellEdit = { ...edit, target: { ...edit.target, row: { ...edit.target.row!, index } } };
      const [seen] = await lookAtCells(context, [there]);
      if (!seen || !saysSame(seen.now, edit.value)) continue;
      const { puts, failed } = await putCells(context, [{ edit: there, seen, exact }]);
      const met = puts[0]?.mishap;
      if (met && depth < deepest)
        await putBack(context, { edit: { ...there, value: puts[0]!.now }, seen, exact: undefined }, met, depth + 1);
      if (failed) throw failed;
      if (!met) return;
    } catch (error) {
      if (attempt === tries - 1 || !isFinishable(error)) throw error;
      await waitBefore(attempt);
    }
  }
}

/**
 * The row that says what was written over another, by what that row is known by: where it stood, else the only one that
 * does. Several rows can be known by the same, as all those without an ID are.
 */
async function rowSaying(context: Excel.RequestContext, { target, value }: CellEdit): Promise<number | null> {
  const { index, identity } = target.row!;
  const { columns } = context.workbook.tables.getItem(target.table);
  const [cells, identities] = [target.column, identity?.column].map(
    (column) => column && columns.getItemOrNullObject(column.heading).getDataBodyRange().load({ values: true }),
  );
  await context.sync();

  // Without its heading a column is looked for where it stood, and so is the row then.
  if (cells!.isNullObject || identities?.isNullObject) return index;
  const fits = (row: number) =>
    cells!.values[row]?.[0] === (value ?? "") && (!identities || identities.values[row]![0] === identity!.cell);
  if (fits(index)) return index;
  const [only, ...others] = [...cells!.values.keys()].filter(fits);
  return only === undefined || others.length > 0 ? null : only;
}
