import type { Table } from "../../../xlsx/model/table";
import { assumed, type Fact } from "../basis";
import type { Actor } from "../engine";
import { invalidArgument, invalidOperation } from "../excel-error";
import { announceFormulas } from "../moving/change-formulas";
import { deleteCells } from "../moving/delete-cells";
import { makeRoom } from "../moving/insert-cells";
import type { SheetAndTable } from "../node";
import { writeValues } from "../cells/write-cells";
import { uniqueHeading } from "./table-headings";

export const tableColumnFact: Fact = {
  about: "A column that comes or goes in a table moves what stands beside the table, and is told as CellInserted",
  basis: assumed("Register worksheet.onChanged and add a table column with something to the right."),
};

/** A new column before the one at the index, or after the last. */
export function insertTableColumn(actor: Actor, { sheet, table }: SheetAndTable, index: number): void {
  const { columns } = table;
  if (index < 0 || index > columns.length) throw invalidArgument(`The table has no place ${index}.`);
  const before = { ...table.area };
  const area = { ...before, left: before.left + index, right: before.left + index };
  const known = [...columns];
  const rewritten = makeRoom(actor, sheet, area, "Right");
  actor.engine.announce({ kind: "cells", change: "CellInserted", sheet, area, shift: "Right", table }, actor);
  announceFormulas(actor, rewritten);
  if (index === 0 || index === known.length) take(table, before, index, known);
  const names = known.map(({ name }) => name);
  const heading = uniqueHeading("", names, index, actor.engine.locale);
  writeValues(actor, sheet, { ...area, bottom: area.top }, [[`'${heading}`]], "en-US");
}

/** At its ends a table does not take room in by itself. */
function take(table: Table, before: Table["area"], index: number, known: Table["columns"]): void {
  table.area = { ...before, right: before.right + 1 };
  table.columns = [...known];
  table.columns.splice(index, 0, { name: "" });
  const moved = <Item extends { column: number }>(item: Item) => ({
    ...item,
    column: item.column + Number(index === 0),
  });
  if (table.filters) table.filters = table.filters.map(moved);
  if (table.sort) table.sort = table.sort.map(moved);
}

export function deleteTableColumn(actor: Actor, { sheet, table }: SheetAndTable, index: number): void {
  if (table.columns.length === 1) throw invalidOperation("A table keeps its last column.");
  const left = table.area.left + index;
  deleteCells(actor, sheet, { ...table.area, left, right: left }, "Left");
}
