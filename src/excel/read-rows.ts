import type { TablePart, TableRows } from "../app/workbook";
import { unattended } from "./batch";
import { askForTable, isAsFound } from "./find-tables";
import { cellProperties, rowCells } from "./column-cells";

/** Reads some rows, in one round trip with what tells whether their tables stand as they stood. */
export function readRows(parts: readonly TablePart[]): Promise<TableRows[] | null> {
  return unattended(async (context) => {
    const asked = parts.map((part) => {
      const again = askForTable(context, part.table.name);
      const rows = again.body
        .getCell(part.from, 0)
        .getResizedRange(part.rows - 1, part.table.headings.length - 1)
        .load(cellProperties);
      return {
        part,
        again,
        sheet: again.table.worksheet.load({ name: true }),
        corner: again.body.getCell(0, 0).load({ rowIndex: true, columnIndex: true }),
        rows,
      };
    });
    await context.sync();

    const isThere = asked.every(({ part: { table }, again, sheet, corner }) => {
      const found = { ...table, bodyRows: table.rows.length };
      const isInPlace = corner.rowIndex === table.top + 1 && corner.columnIndex === table.left;
      return isAsFound(again, found) && isInPlace && sheet.name === table.sheet;
    });
    return isThere ? asked.map(({ rows }) => rowCells(rows)) : null;
  });
}
