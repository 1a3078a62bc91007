import type { TableKey } from "../../plan/plan";
import type { ColumnDefinition } from "../definition";
import { definitionOf } from "../layout";

/** A table's columns as they are set up: those in view first, then the hidden ones; within each as they are defined. */
export function orderedColumns(table: TableKey): [column: string, definition: ColumnDefinition][] {
  const columns = Object.entries(definitionOf(table).columns);
  return [...columns.filter(([, { shown }]) => shown), ...columns.filter(([, { shown }]) => !shown)];
}
