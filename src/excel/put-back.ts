import { saysSame, type CellEdit } from "../app/cell-edit";
import type { CellTarget, ColumnTarget } from "../app/cell-target";
import { lookAtCells } from "./look-at-cells";
import { isFinishable, tries, waitBefore } from "./patience";
import { putCells, type Mishap, type PlacedEdit } from "./put-cells";

/**
 * Puts back what stood under a write that met another row than it was meant for, or a cell that a colleague had just
 * changed: wherever that row stands by now, and only while it still says what was written over it.
 */
export async function putBack(
  context: Excel.RequestContext,
  { edit, seen }: PlacedEdit,
  { cell, id, witness }: Mishap,
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
  await restore(context, { target: at(target.column), seen: edit.value, value: edit.value }, cell);
  // The ID last: until then it tells the row.
  if (naming && id !== null) {
    await restore(context, { target: at(naming.idColumn), seen: naming.id, value: naming.id }, id);
  }
}

/** What was written over must come back: tried again after any error that passes, by a look at what stands there by then. */
async function restore(context: Excel.RequestContext, edit: CellEdit, exact: string | number | boolean): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      const [seen] = await lookAtCells(context, [edit]);
      if (!seen || !saysSame(seen.now, edit.value)) return;
      const { failed } = await putCells(context, [{ edit, seen, exact }]);
      if (!failed) return;
      throw failed;
    } catch (error) {
      if (attempt === tries - 1 || !isFinishable(error)) throw error;
      await waitBefore(attempt);
    }
  }
}
