import { definitionOf } from "../core/register/layout";
import { tableCalled } from "../core/register/table";
import { textKey } from "../core/text";
import type { CellEdit } from "./cell-edit";
import { columnNow, sameCell } from "./cell-target";
import type { LiveCheck } from "./live-check";
import { writtenTo } from "./own-writes";

/** Whether it was the person's own hand, in the sheet or by undoing, that has just changed the row of an edit. */
export function isOwnDoing(
  edit: CellEdit,
  { changes, layout, read }: Pick<LiveCheck, "changes" | "layout" | "read">,
): boolean {
  const table = tableCalled(read.tables, edit.target.table);
  const identity = writtenTo(edit);
  if (!table || !identity) return false;
  const identityAt = columnNow(table.headings, identity.column);
  return changes.some(({ table: key, row, typed, just }) => {
    if (just.size !== 1 || !just.has("me") || textKey(definitionOf(key).name) !== textKey(table.name)) return false;
    if (row === null) return sameCell(typed["id"] ?? null, identity.cell);
    const index = layout.get(key)?.rows.get(row);
    return index !== undefined && sameCell(table.rows[index]?.[identityAt] ?? null, identity.cell);
  });
}
