import type { WrittenValue } from "../app/cell-edit";
import { changeCell, type Sheet } from "../xlsx/book";

/** Puts a value in a cell of a file; `asText` formats it so that Excel takes no later text there for a date either. */
export function putValue(sheet: Sheet, row: number, column: number, value: WrittenValue, asText: boolean): void {
  const style = sheet.rows[row]?.cells[column]?.style;
  changeCell(sheet, row, column, {
    value: value === "" ? null : value,
    ...(asText ? { style: { ...style, numberFormat: "@" } } : {}),
  });
}
