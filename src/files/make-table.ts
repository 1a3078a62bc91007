import { registerLook } from "../core/register/set-up/register-look";
import type { ColumnToBe, TableToBe } from "../core/register/set-up/register-to-be";
import type { SheetForTable } from "../core/register/set-up/sheet-for";
import { changeCell, emptySheet, type Book, type Sheet } from "../xlsx/book";
import type { Style } from "../xlsx/model/style";
import { makeColumnRoom } from "./make-column-room";
import { tellHelp } from "./make-column-parts";
import { bodyOf, type SheetTable } from "./table-body";

const { head, tableStyle } = registerLook;
const heading: Style = { font: { bold: true, color: head.color }, fill: head.fill, vertical: "top", wrap: true };
const body: Style = { vertical: "top", wrap: true };
const textBody: Style = { ...body, numberFormat: "@" };

/** Makes a table of the register with what it starts with. Excel keeps a table at one body row at least. */
export function makeTable(book: Book, { name, columns, rows }: TableToBe, place: SheetForTable): void {
  const sheet = sheetOf(book, place);
  const bottom = Math.max(1, rows.length);
  for (const [at, column] of columns.entries()) {
    furnish(sheet, at, column);
    changeCell(sheet, 0, at, { value: column.heading, style: heading });
    tellHelp(sheet, 0, at, column);
    for (let row = 0; row < bottom; row++) {
      const value = rows[row]?.[at] ?? null;
      changeCell(sheet, row + 1, at, { value: value === "" ? null : value, style: column.asText ? textBody : body });
    }
  }
  sheet.tables = [
    {
      id: Math.max(0, ...book.sheets.flatMap(({ tables }) => tables.map(({ id }) => id))) + 1,
      name,
      area: { top: 0, left: 0, bottom, right: columns.length - 1 },
      columns: columns.map((column) => ({ name: column.heading })),
      showHeaders: true,
      showTotals: false,
      showFilter: true,
      style: tableStyle,
      showBandedRows: false,
    },
  ];
  sheet.freeze = { rows: 1, columns: 0 };
  Object.assign(sheet.page, { orientation: "landscape", fitWidth: 1, titleRows: { first: 0, last: 0 } });
}

/** Puts a column that a table lacks at its right end. What stands beside the table moves. */
export function makeColumn(place: SheetTable, column: ColumnToBe): void {
  const { sheet, table } = place;
  const at = table.area.right + 1;
  makeColumnRoom(sheet, table, at);
  table.area = { ...table.area, right: at };
  table.columns.push({ name: column.heading });
  furnish(sheet, at, column);
  if (table.showHeaders) {
    changeCell(sheet, table.area.top, at, { value: column.heading, style: heading });
    tellHelp(sheet, table.area.top, at, column);
  }
  const { first, last } = bodyOf(table);
  for (let row = first; row <= last; row++) changeCell(sheet, row, at, { style: column.asText ? textBody : body });
}

function furnish(sheet: Sheet, at: number, { width, isHidden }: ColumnToBe): void {
  sheet.columns[at] = { width, ...(isHidden ? { hidden: true } : {}) };
}

function sheetOf(book: Book, { sheet: name, from }: SheetForTable): Sheet {
  const there = book.sheets.find((sheet) => sheet.name === from);
  if (there) {
    there.name = name;
    return there;
  }
  const sheet = emptySheet(name);
  book.sheets.push(sheet);
  return sheet;
}
