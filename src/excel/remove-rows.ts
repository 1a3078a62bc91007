import { saysSame } from "../app/cell-edit";
import { standingRows, type OldRows } from "../app/old-rows";
import { WorkbookError } from "../app/workbook-error";
import type { CellValue } from "../core/plan/cell";
import { batch } from "./batch";
import { cellProperties, rowCells } from "./column-cells";
import { has, isFinishable, isPassing, tries, waitBefore } from "./patience";
import { readOneTable } from "./read-one-table";
import { asFound } from "./written-value";

/** A row as it was taken out: what it said, and what stood in its cells. */
type Taken = { readonly cells: readonly CellValue[]; readonly found: readonly (string | number | boolean)[] };

/** Takes rows out of a table. See the port. */
export function removeRows(old: OldRows): Promise<number> {
  return batch(async (context) => {
    let removed = 0;
    let owed: readonly Taken[] = [];
    let last: unknown = new WorkbookError("keeps-changing");
    for (let attempt = 0; attempt < tries; attempt++) {
      let isTaking = false;
      try {
        const { places, headings, rows } = await look(context, old);
        removed = Math.max(removed, places.length);
        owed = owed.filter(({ cells }) => !rows.some((row) => row.every((cell, at) => saysSame(cell, cells[at]!))));
        if (places.length === 0 && owed.length === 0) return removed;
        isTaking = true;
        const taken = places.length > 0 ? await take(context, old, places) : [];
        owed = [...owed, ...taken.filter(({ cells }) => standingRows(old, headings, [cells]).length === 0)];
        if (owed.length > 0) await giveBack(context, old, owed);
      } catch (error) {
        if (isTaking && has(error, "InvalidOrTimedOutSession"))
          throw new WorkbookError("write-unsure", { cause: error });
        if (!(isTaking ? isFinishable(error) : isPassing(error))) throw error;
        last = error;
        await waitBefore(attempt);
      }
    }
    throw last;
  });
}

async function look(
  context: Excel.RequestContext,
  { table, title, ...old }: OldRows,
): Promise<{ places: number[]; headings: readonly string[]; rows: readonly (readonly CellValue[])[] }> {
  const sheet = context.workbook.tables.getItemOrNullObject(table).worksheet.load({ name: true });
  sheet.protection.load({ protected: true });
  const found = await readOneTable(context, table);
  if (!found) throw new WorkbookError("table-gone", { name: title });
  if (sheet.protection.protected) throw new WorkbookError("sheet-protected", { name: sheet.name });
  const { headings, rows } = found;
  return { places: standingRows({ table, title, ...old }, headings, rows), headings, rows };
}

/** Takes the rows at these places, the last first, and answers with what they were in that moment. */
async function take(context: Excel.RequestContext, { table }: OldRows, places: readonly number[]): Promise<Taken[]> {
  const { rows } = context.workbook.tables.getItem(table);
  const taken = places.toReversed().map((place) => {
    const row = rows.getItemAt(place);
    const said = row.getRange().load({ ...cellProperties, formulas: true });
    row.delete();
    return said;
  });
  await context.sync();
  return taken.map((said) => ({
    cells: rowCells(said)[0]!,
    found: (said.values[0] as unknown[]).map((value, at) => asFound(value, said.formulas[0]![at])),
  }));
}

/** Writes rows below the table that were none of those: rows had moved in the moment in which they were taken. */
async function giveBack(
  context: Excel.RequestContext,
  { table: name }: OldRows,
  rows: readonly Taken[],
): Promise<void> {
  const table = context.workbook.tables.getItem(name).load({ showTotals: true });
  const before = table.getRange().load({ rowCount: true });
  await context.sync();

  const end = before.getLastRow();
  const below = table.showTotals ? end : end.getOffsetRange(1, 0);
  const place = below.getResizedRange(rows.length - 1, 0).insert(Excel.InsertShiftDirection.down);
  place.formulas = rows.map(({ found }) => [...found]);
  const after = table.getRange().load({ rowCount: true });
  await context.sync();

  const missing = before.rowCount + rows.length - after.rowCount;
  if (missing <= 0) return;
  table.resize(table.getRange().getResizedRange(missing, 0));
  await context.sync();
}
