import { saysSame, type CellEdit } from "../app/cell-edit";
import type { CellTarget, ColumnTarget } from "../app/cell-target";
import { lookAtCells } from "./look-at-cells";
import { isFinishable, isTold, tries, waitBefore } from "./patience";
import { putCells, type Mishap, type PlacedEdit } from "./put-cells";
import { asRead } from "./written-value";

type Content = string | number | boolean;

/** Moves of rows that a put-back may meet in its own moment of writing, one after the other. */
const deepest = 3;

/**
 * Puts back what stood under a write that met another row than it was meant for, or a cell that a colleague had just
 * changed: wherever that row stands by now, and only while it still says what was written over it. Answers with what could
 * not be put back.
 */
export async function putBack(
  context: Excel.RequestContext,
  { edit, seen }: PlacedEdit,
  { cell, id, witness }: Mishap,
  depth = 0,
): Promise<Content[]> {
  const { target, naming } = edit;
  const identity = target.row!.identity;
  const victim =
    naming && id !== null
      ? { column: naming.idColumn, cell: naming.id }
      : identity && witness !== null
        ? { column: identity.column, cell: witness }
        : null;
  const at = (column: ColumnTarget): CellTarget => ({ ...target, column, row: { index: seen.row, identity: victim } });
  const written = { target: at(target.column), seen: edit.value, value: edit.value };
  const lost = await restore(context, written, cell, depth);
  // The ID last: until then it tells the row.
  if (naming && id !== null) {
    await restore(context, { target: at(naming.idColumn), seen: naming.id, value: naming.id }, id, depth);
  }
  return lost;
}

/**
 * What was written over must come back: tried again after any error that passes, and when rows move once more, by a look
 * at what stands there by then. What a put-back meets by mistake is put back in its turn.
 */
async function restore(
  context: Excel.RequestContext,
  edit: CellEdit,
  exact: Content,
  depth: number,
): Promise<Content[]> {
  const stood = asRead(exact);
  const lost: Content[] = [];
  for (let attempt = 0; attempt < tries; attempt++) {
    try {
      const index = await rowSaying(context, edit, stood);
      if (index === "stands") return lost;
      if (index === null) break;
      const there: CellEdit = { ...edit, target: { ...edit.target, row: { ...edit.target.row!, index } } };
      const [seen] = await lookAtCells(context, [there]);
      if (seen && saysSame(seen.now, stood)) return lost;
      if (!seen || !saysSame(seen.now, edit.value)) continue;
      const { puts, failed } = await putCells(context, [{ edit: there, seen, exact }]);
      const met = puts[0]?.mishap;
      if (met && depth < deepest) {
        const put = { edit: { ...there, value: puts[0]!.now }, seen, exact: undefined };
        lost.push(...(await putBack(context, put, met, depth + 1)));
      }
      if (failed) throw failed;
      if (!met) return lost;
    } catch (error) {
      if (!isTold(error)) throw error;
      // Whoever wrote goes on, and meets the same: what they took would not be told if this were thrown.
      if (!isFinishable(error)) break;
      await waitBefore(attempt);
    }
  }
  return stood === "" ? lost : [...lost, stood];
}

/**
 * The row that says what was written over another, by what that row is known by: where it stood, else the only one that
 * does. Several rows can be known by the same, as all those without an ID are. `stands` when there is none and such a row
 * says what stood there: it was never written over, or is back already.
 */
async function rowSaying(
  context: Excel.RequestContext,
  { target, value }: CellEdit,
  stood: Content,
): Promise<number | "stands" | null> {
  const { index, identity } = target.row!;
  const { columns } = context.workbook.tables.getItem(target.table);
  const [cells, identities] = [target.column, identity?.column].map(
    (column) => column && columns.getItemOrNullObject(column.heading).getDataBodyRange().load({ values: true }),
  );
  await context.sync();

  // Without its heading a column is looked for where it stood, and so is the row then.
  if (cells!.isNullObject || identities?.isNullObject) return index;
  const says = (row: number, what: Content) =>
    cells!.values[row]?.[0] === what && (!identities || identities.values[row]![0] === identity!.cell);
  const written = value ?? "";
  if (says(index, written)) return index;
  const rows = [...cells!.values.keys()];
  const [only, ...others] = rows.filter((row) => says(row, written));
  if (only === undefined) return rows.some((row) => says(row, stood)) ? "stands" : null;
  return others.length > 0 ? null : only;
}
