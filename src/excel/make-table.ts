import { registerLook } from "../core/register/set-up/register-look";
import type { ColumnToBe, TableToBe } from "../core/register/set-up/register-to-be";
import type { SheetForTable } from "../core/register/set-up/sheet-for";
import { columnPoints } from "./column-points";
import { asWritten, textFormat } from "./written-value";

/**
 * Makes a table of the register with what it starts with. It gets its name last: a table that bears it is whole, and one
 * that does not is begun anew.
 */
export async function makeTable(context: Excel.RequestContext, toBe: TableToBe, place: SheetForTable): Promise<void> {
  const { columns, rows } = toBe;
  const sheet = sheetOf(context, place);
  const bodyRows = Math.max(1, rows.length);
  const all = sheet.getRangeByIndexes(0, 0, bodyRows + 1, columns.length);
  // Formats before values: Excel reads what is written by the format that the cell has.
  for (const [at, column] of columns.entries()) {
    if (column.asText) formatAsText(sheet.getRangeByIndexes(1, at, bodyRows, 1), bodyRows);
  }
  all.values = [columns.map(({ heading }) => asWritten(heading)), ...bodyOf(toBe)];
  const table = place.begun === null ? sheet.tables.add(all, true) : sheet.tables.getItem(place.begun);
  table.resize(all);
  table.style = registerLook.tableStyle;
  table.showBandedRows = false;
  all.format.wrapText = true;
  all.format.verticalAlignment = Excel.VerticalAlignment.top;
  for (const [at, column] of columns.entries()) {
    furnishColumn(sheet, at, column);
    furnishHeading(sheet.getCell(0, at), column);
  }
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows("$1:$1");
  table.name = toBe.name;
  await context.sync();
}

/** How a column of the sheet is set once; people's own from then on. */
export function furnishColumn(sheet: Excel.Worksheet, at: number, { width, isHidden }: ColumnToBe): void {
  const column = sheet.getCell(0, at).getEntireColumn();
  column.format.columnWidth = columnPoints(width);
  if (isHidden) column.columnHidden = true;
}

/** A heading tells what belongs below it to whoever stands there: no comment, which would be somebody's and be answered. */
export function furnishHeading(cell: Excel.Range, { help }: ColumnToBe): void {
  const { head } = registerLook;
  cell.format.font.bold = true;
  cell.format.font.color = head.color;
  cell.format.fill.color = head.fill;
  tellHelp(cell, help);
}

export function tellHelp(cell: Excel.Range, { title, message }: ColumnToBe["help"]): void {
  cell.dataValidation.prompt = { showPrompt: true, title, message };
}

export function formatAsText(cells: Excel.Range, rows: number): void {
  cells.numberFormat = Array.from({ length: rows }, () => [textFormat]);
}

function sheetOf({ workbook }: Excel.RequestContext, { sheet: name, from }: SheetForTable): Excel.Worksheet {
  if (from === null) return workbook.worksheets.add(name);
  const sheet = workbook.worksheets.getItem(from);
  if (from !== name) sheet.name = name;
  return sheet;
}

function bodyOf({ columns, rows }: TableToBe): (string | number | boolean)[][] {
  if (rows.length === 0) return [columns.map(() => "")];
  return rows.map((row) => row.map(asWritten));
}
