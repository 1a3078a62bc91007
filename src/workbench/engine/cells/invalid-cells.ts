import { type Book, cellAt } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { bounding, intersection, oneCell } from "../ranges/geometry";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { allows } from "./validation-test";

/** The cells of the range that hold what their validation would not let a person type, as few areas as columns allow. */
export function invalidCells(book: Book, range: RangeRef): Area[] {
  const { sheet } = range;
  const inside = areaOf(range);
  const found: Area[] = [];
  for (const validation of sheet.validations) {
    for (const part of validation.areas) {
      const area = intersection(part, { ...inside, bottom: Math.min(inside.bottom, lastRow(range)) });
      if (!area) continue;
      for (let column = area.left; column <= area.right; column++) {
        for (let row = area.top; row <= area.bottom; row++) {
          const value = cellAt(sheet, row, column)?.value ?? null;
          if (!allows(book, sheet, validation, { row, column, value })) join(found, oneCell(row, column));
        }
      }
    }
  }
  return found;
}

/** Cells below the last are blank: a million of them say no more than the first. */
function lastRow({ sheet, area }: RangeRef): number {
  return Math.max(sheet.rows.length, area?.top ?? 0);
}

function join(found: Area[], cell: Area): void {
  const last = found.at(-1);
  const continues = last && last.left === cell.left && last.right === cell.right && last.bottom + 1 === cell.top;
  if (continues) found[found.length - 1] = bounding(last, cell);
  else found.push(cell);
}
