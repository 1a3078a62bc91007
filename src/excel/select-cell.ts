import type { CellTarget } from "../app/workbook";
import { WorkbookError } from "../app/workbook-error";
import { batch } from "./batch";

/** Shows the sheet and selects the cell. Two round trips: where the row stands by now, then there. */
export async function selectCell({ table: name, row, column }: CellTarget): Promise<void> {
  await batch(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const body = table.getDataBodyRange();
    body.load({ rowCount: true, columnCount: true });
    const identities = row?.identity ? body.getColumn(row.identity.column).load({ values: true }) : null;
    await context.sync();

    if (table.isNullObject) throw new WorkbookError("table-gone", { name });
    const index = row && placeOf(row, identities?.values, body.rowCount);
    const across = Math.min(column, body.columnCount - 1);
    table.worksheet.activate();
    (index === null ? table.getHeaderRowRange().getCell(0, across) : body.getCell(index, across)).select();
    await context.sync();
  });
}

/** Where the row stands by now: the place it had when it still bears its identity, else where that identity went. */
function placeOf(row: NonNullable<CellTarget["row"]>, identities: unknown[][] | undefined, rowCount: number): number {
  if (!identities) {
    if (row.index >= rowCount) throw new WorkbookError("row-gone");
    return row.index;
  }
  const isIt = ([cell]: unknown[]) => String(cell).trim() === row.identity?.value;
  const there = identities[row.index];
  const index = there && isIt(there) ? row.index : identities.findIndex(isIt);
  if (index < 0) throw new WorkbookError("row-gone");
  return index;
}
