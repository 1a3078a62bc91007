import { definitionOf } from "../core/register/layout";
import type { CellEdit } from "./cell-edit";
import { editOf, type PlanCell, type ReadRegister } from "./edit-of";

/**
 * The edits that give rows which were copied with their IDs, or got the same by two people, IDs of their own; the first
 * keeps its. `isMeant` picks among them.
 */
export function tellApart(
  read: ReadRegister,
  random: () => number,
  isMeant: (cell: PlanCell) => boolean = () => true,
): CellEdit[] {
  return (["goals", "activities"] as const).flatMap((table) => {
    const found = read.layout.get(table);
    const snapshot = read.tables.find(({ name }) => name === definitionOf(table).name);
    const idAt = found?.columns.get("id");
    if (!found || !snapshot || idAt === undefined) return [];
    return [...found.rows].flatMap(([key, index]) => {
      const id = snapshot.rows[index]?.[idAt] ?? null;
      const cell = { table, row: key, column: "id" } as const;
      if (typeof id !== "string" || id.trim() === "" || id.trim() === key || !isMeant(cell)) return [];
      const edit = editOf(read, cell, null, random);
      return edit.naming ? [{ ...edit, value: edit.naming.id, asText: true }] : [];
    });
  });
}
