import { saysSame, type CellEdit, type NewRow, type NewRows } from "../app/cell-edit";
import { columnNow, type ColumnTarget } from "../app/cell-target";
import { lookAtCells } from "./look-at-cells";
import { isFinishable, isTold, tries, waitBefore } from "./patience";
import { putBack } from "./put-back";
import { putCells, type PlacedEdit } from "./put-cells";
import { asFound, asRead } from "./written-value";

type Content = string | number | boolean;

/**
 * A new row that was written where somebody had just put something: by the table's columns, what stood under each cell
 * that was written, `null` for the others.
 */
export type MetRow = { readonly row: NewRow; readonly found: readonly (Content | null)[] };

/** Which of the new rows met something, from a look in the moment of writing. `null` in `written` leaves a cell as it is. */
export function metRows(
  rows: readonly NewRow[],
  written: readonly (readonly (Content | null)[])[],
  { values, formulas }: Excel.Range,
): MetRow[] {
  return rows.flatMap((row, at): MetRow[] => {
    const line = values[at]!;
    if (line.every((value) => value === "")) return [];
    const found = line.map((value, column) =>
      written[at]![column] === null ? null : asFound(value, formulas[at]![column]),
    );
    return [{ row, found }];
  });
}

/** What people had put there, in all of them. */
export function wordsOf(met: readonly MetRow[]): Content[] {
  return met.flatMap(({ found }) =>
    found.flatMap((content) => (content === null || content === "" ? [] : [asRead(content)])),
  );
}

/**
 * Takes new rows out of somebody else's again, wherever those stand by now: cell by cell, and only while a cell says what
 * was written there. Answers with what could not be put back.
 */
export async function putRowsBack(
  context: Excel.RequestContext,
  { table, title, idColumn, columns }: NewRows,
  headings: readonly string[],
  met: readonly MetRow[],
): Promise<Content[]> {
  if (!idColumn) return wordsOf(met);
  const edits = (of: (row: NewRow) => readonly (readonly [ColumnTarget, CellEdit["value"]])[]) =>
    met.flatMap(({ row, found }) =>
      of(row).map(([column, value]): Restoring => {
        const target = { table, title, column, row: { index: 0, identity: { column: idColumn, cell: row.id } } };
        return { edit: { target, seen: value, value }, exact: found[columnNow(headings, column)] ?? "" };
      }),
    );
  const cells = edits(({ cells: values }) =>
    columns.flatMap(({ column }, at) => ((values[at] ?? null) === null ? [] : [[column, values[at]!] as const])),
  );
  const lost = await restore(context, cells);
  // The ID last: until then it tells the row.
  return [
    ...lost,
    ...(await restore(
      context,
      edits(({ id }) => [[idColumn, id]]),
    )),
  ];
}

/** A cell that still says what was written there, and what it is to say again. */
type Restoring = { readonly edit: CellEdit; readonly exact: Content };

async function restore(context: Excel.RequestContext, cells: readonly Restoring[]): Promise<Content[]> {
  const lost: Content[] = [];
  const lose = ({ exact }: Restoring) => {
    if (exact !== "") lost.push(asRead(exact));
  };
  let left = [...cells];
  for (let attempt = 0; left.length > 0; attempt++) {
    try {
      const looks = await lookAtCells(
        context,
        left.map(({ edit }) => edit),
      );
      const placed = left.flatMap((each, at): (PlacedEdit & { readonly exact: Content })[] => {
        const seen = looks[at];
        if (seen && saysSame(seen.now, each.edit.value)) return [{ ...each, seen }];
        if (!seen || !saysSame(seen.now, asRead(each.exact))) lose(each);
        return [];
      });
      left = placed.map(({ edit, exact }) => ({ edit, exact }));
      if (left.length === 0) break;
      const { puts, failed } = await putCells(context, placed);
      for (const { mishap, now, placed: of } of puts)
        if (mishap)
          lost.push(...(await putBack(context, { ...of, edit: { ...of.edit, value: now }, exact: undefined }, mishap)));
      if (failed) throw failed;
      left = puts.flatMap(({ mishap, placed: { edit } }, at) => (mishap ? [{ edit, exact: placed[at]!.exact }] : []));
    } catch (error) {
      if (!isTold(error)) throw error;
      if (attempt >= tries - 1 || !isFinishable(error)) {
        left.forEach(lose);
        break;
      }
      await waitBefore(attempt);
    }
  }
  return lost;
}
