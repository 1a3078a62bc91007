import { columnNow, rowNow, type CellTarget } from "../app/cell-target";
import { WorkbookError } from "../app/workbook-error";
import type { CellValue } from "../core/plan/cell";
import { answerArrived, batch } from "./batch";
import { bytesOfLook, cellProperties, columnCells } from "./column-cells";
import { askForTable } from "./find-tables";
import { inPortions, meanBytes } from "./in-portions";

/**
 * Shows the sheet and selects the cell. Two round trips, or three for a row of which something tells whether it has
 * moved: where the table's columns stand by now, where the row does, then there.
 */
export async function selectCell({ table: name, title, column, row }: CellTarget): Promise<void> {
  await batch(async (context) => {
    const { table, columns, body } = askForTable(context, name);
    table.load({ showHeaders: true });
    const sheet = table.worksheet.load({ name: true, visibility: true });
    await context.sync();

    if (table.isNullObject) throw new WorkbookError("table-gone", { name: title });
    if (sheet.visibility !== Excel.SheetVisibility.visible)
      throw new WorkbookError("sheet-hidden", { name: sheet.name });
    const headings = columns.items.map((each) => each.name);
    const identities = row?.identity ? await readColumn(context, body, columnNow(headings, row.identity.column)) : [];
    const cell = row
      ? body.getCell(rowNow(row, identities, body.rowCount), columnNow(headings, column))
      : (table.showHeaders ? table.getHeaderRowRange() : body).getCell(0, columnNow(headings, column));
    sheet.activate();
    cell.select();
    await context.sync();
  });
}

async function readColumn(context: Excel.RequestContext, body: Excel.Range, column: number): Promise<CellValue[]> {
  const cells: CellValue[] = [];
  // An ID takes less, a sentence more: until the first answer tells.
  let bytesOfRow = 400;
  const all = [{ table: 0, from: 0, rows: body.rowCount }];
  await inPortions(
    all,
    () => bytesOfRow,
    async ([piece]) => {
      const { from, rows } = piece!;
      const range = body
        .getCell(from, column)
        .getResizedRange(rows - 1, 0)
        .load(cellProperties);
      if (!(await answerArrived(context))) return "too-large";

      bytesOfRow = meanBytes(range.text) * 2 + bytesOfLook;
      for (const cell of columnCells(range)) cells.push(cell);
      return "read";
    },
  );
  return cells;
}
