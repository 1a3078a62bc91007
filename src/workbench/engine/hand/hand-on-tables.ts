import type { TableSort } from "../../../xlsx/model/table-filter";
import { itemNotFound } from "../excel-error";
import type { SheetAndTable } from "../node";
import { filterColumn, type ColumnFilter } from "../tables/filter-table";
import { sortTable } from "../tables/sort-table";
import { deleteTableRows, insertTableRows } from "../tables/table-rows";
import type { Grip } from "./hand";

/** Deeds with the tables of a sheet, by their names. Columns and rows count from 0 within the table's body. */
export type HandOnTables = {
  sortTable(sheet: number, table: string, keys: TableSort): void;
  /** What the button of one column lets through; null lets everything. */
  filterTable(sheet: number, table: string, column: number, filter: ColumnFilter | null): void;
  insertTableRows(sheet: number, table: string, first: number, count: number): void;
  deleteTableRows(sheet: number, table: string, first: number, count: number): void;
};

export function handOnTables({ by, sheetAt }: Grip): HandOnTables {
  const tableAt = (index: number, name: string): SheetAndTable => {
    const sheet = sheetAt(index);
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!table) throw itemNotFound(`table ${name}`);
    return { sheet, table };
  };
  return {
    sortTable: (sheet, table, keys) => sortTable(by, tableAt(sheet, table), keys),
    filterTable: (sheet, table, column, filter) => filterColumn(by, tableAt(sheet, table), column, filter),
    insertTableRows: (sheet, table, first, count) => insertTableRows(by, tableAt(sheet, table), first, count),
    deleteTableRows: (sheet, table, first, count) => deleteTableRows(by, tableAt(sheet, table), first, count),
  };
}
