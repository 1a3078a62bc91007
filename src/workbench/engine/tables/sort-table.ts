import type { TableSort } from "../../../xlsx/model/table-filter";
import { refuseProtected } from "../cells/protected-cells";
import { sortRows } from "../cells/sort-cells";
import type { Actor } from "../engine";
import { invalidArgument } from "../excel-error";
import type { SheetAndTable } from "../node";
import { bodyArea } from "./tables";

/** Sorts the table's rows, headings and totals apart, and remembers by what. */
export function sortTable(actor: Actor, { sheet, table }: SheetAndTable, keys: TableSort): void {
  refuseProtected(sheet);
  if (keys.some(({ column }) => !table.columns[column])) {
    throw invalidArgument(`The table ${table.name} has no such column to sort by.`);
  }
  table.sort = keys.map((key) => ({ ...key }));
  sortRows(actor, sheet, bodyArea(table), keys);
}
