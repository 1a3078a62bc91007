import type { RowTable } from "../core/plan/plan";
import type { ExampleRow } from "../core/register/set-up/examples";
import { definitionOf } from "../core/register/layout";
import { tableCalled } from "../core/register/table";
import { groupBy } from "../core/group-by";
import type { ReadRegister } from "./edit-of";
import type { OldRows } from "./old-rows";

/** What is to go from the workbook so that none of these examples is left, table by table. */
export function examplesToRemove({ tables, layout }: ReadRegister, examples: readonly ExampleRow[]): OldRows[] {
  return [...groupBy(examples, ({ table }) => table)].flatMap(([table, rows]) => {
    const { name, title } = definitionOf(table satisfies RowTable);
    const snapshot = tableCalled(tables, name);
    const found = layout.get(table);
    if (!snapshot || !found) return [];
    return {
      table: snapshot.name,
      title,
      columns: snapshot.headings.map((heading, index) => ({ heading, index })),
      rows: rows.flatMap(({ key }) => {
        const cells = snapshot.rows[found.rows.get(key) ?? -1];
        return cells ? [cells] : [];
      }),
    };
  });
}
