import type { CellValue } from "../core/plan/cell";
import type { CellEdit } from "./cell-edit";

/** The edit that writes the person's value after all, once they have seen what the cell says now: guarded by just that. */
export function overwriting(edit: CellEdit, now: CellValue): CellEdit {
  return { ...edit, seen: now };
}
