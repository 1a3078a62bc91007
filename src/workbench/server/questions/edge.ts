import { cellAt, type Sheet } from "../../../xlsx/book";
import { usedSize } from "../sheet-view";

export type EdgeQuestion = { row: number; column: number; down: -1 | 0 | 1; right: -1 | 0 | 1 };

/** Where Ctrl and an arrow lead: to the end of the filled cells, or across the gap to the next filled one. */
export function edge(sheet: Sheet, { row, column, down, right }: EdgeQuestion): { row: number; column: number } {
  const { rows, columns } = usedSize(sheet);
  const inside = (r: number, c: number) =>
    r >= 0 && c >= 0 && r < Math.max(rows, row + 1) && c < Math.max(columns, column + 1);
  const filled = (r: number, c: number) => (cellAt(sheet, r, c)?.value ?? null) !== null;
  let [r, c] = [row + down, column + right];
  if (!inside(r, c)) return { row, column };
  const through = filled(row, column) && filled(r, c);
  while (inside(r + down, c + right) && (through ? filled(r + down, c + right) : !filled(r, c))) {
    r += down;
    c += right;
  }
  return { row: r, column: c };
}
