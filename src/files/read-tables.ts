import type { WorkbookTables } from "../app/workbook";
import type { CellValue } from "../core/plan/cell";
import { cellOf } from "../core/register/spreadsheet-cell";
import type { TableSnapshot } from "../core/register/table";
import { cellAt, type Book, type Cell, type Sheet } from "../xlsx/book";
import type { Table } from "../xlsx/model/table";
import { dayToSerial, serialToDay } from "../xlsx/dates";
import { bodyOf, findTable } from "./table-body";

/** Reads the named tables of an opened file, and the names of all the others. */
export function readTables(book: Book, names: readonly string[]): WorkbookTables {
  const found = names.flatMap((name) => findTable(book, name) ?? []);
  const asked = new Set(found.map(({ table }) => table));
  return {
    tables: found.map(({ sheet, table }) => snapshotOf(sheet, table, book.date1904)),
    otherTables: book.sheets.flatMap(({ tables }) =>
      tables.filter((table) => !asked.has(table)).map(({ name }) => name),
    ),
  };
}

function snapshotOf(sheet: Sheet, table: Table, date1904: boolean): TableSnapshot {
  const { left, right } = table.area;
  const { first, last } = bodyOf(table);
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return {
    name: table.name,
    sheet: sheet.name,
    top: first - 1,
    left,
    headings: table.columns.map(({ name }) => name),
    rows: Array.from({ length: last - first + 1 }, (_, at) =>
      columns.map((column) => valueOf(cellAt(sheet, first + at, column), date1904)),
    ),
  };
}

function valueOf(cell: Cell | undefined, date1904: boolean): CellValue {
  const value = cell?.value ?? null;
  if (value !== null && typeof value === "object") return cellOf(value.error, "", true);
  const read = cellOf(value, cell?.style?.numberFormat ?? "", false);
  if (!date1904 || typeof value !== "number" || read === null || typeof read !== "object" || !("day" in read))
    return read;
  return cellOf(dayToSerial(serialToDay(value, true) ?? "") ?? value, cell?.style?.numberFormat ?? "", false);
}
