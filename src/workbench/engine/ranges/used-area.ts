import type { Cell, Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { assumed, type Fact } from "../basis";

export const usedAreaFact: Fact = {
  about:
    "The used range holds cells with a value, a formula or a look of their own; with valuesOnly those with a value",
  basis: assumed("Colour D9 of an otherwise empty sheet; is the used range D9 or A1:D9?"),
};

/** The smallest rectangle around what is used, within `inside` when given; nothing when nothing is. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, inside?: Area): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const firstRow = inside?.top ?? 0;
  const lastRow = Math.min(inside?.bottom ?? Infinity, sheet.rows.length - 1);
  for (let row = firstRow; row <= lastRow; row++) {
    const cells = sheet.rows[row]?.cells;
    if (!cells) continue;
    const lastColumn = Math.min(inside?.right ?? Infinity, cells.length - 1);
    for (let column = inside?.left ?? 0; column <= lastColumn; column++) {
      if (!isUsed(cells[column], valuesOnly)) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

function isUsed(cell: Cell | undefined, valuesOnly: boolean): boolean {
  if (!cell) return false;
  return cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.style !== undefined);
}
