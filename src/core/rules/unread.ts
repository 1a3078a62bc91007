import type { Reading, TableKey } from "../plan/plan";
import type { Rule } from "./rule";

/**
 * Tables of which a rule reads something that the workbook lacks: a heading, or the whole table. That is said once, by
 * `headings-are-known` and `tables-are-found`; to hold it against every row as well would bury it.
 */
export function unreadBy({ reads }: Rule, { missingTables, missingColumns }: Reading): ReadonlySet<TableKey> {
  const unread = new Set<TableKey>(missingTables.filter((table) => reads[table]?.length));
  for (const { table, column } of missingColumns) {
    const columns: readonly string[] = reads[table] ?? [];
    if (table === "facts" ? columns.length > 0 : columns.includes(column)) unread.add(table);
  }
  return unread;
}
