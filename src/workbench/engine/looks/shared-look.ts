import { cellAt } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Style } from "../../../xlsx/model/style";
import { isUnbounded, isWholeColumns } from "../ranges/geometry";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { visitCells } from "../cells/read-cells";

const PLAIN: Style = {};

/**
 * What all cells of the range have in common, as Excel answers for a range's look: null when they differ.
 * Whole rows and columns are judged by the columns' looks and the cells that exist.
 */
export function sharedLook<T>(range: RangeRef, pick: (style: Style) => T): T | null {
  const { sheet } = range;
  const area = areaOf(range);
  const columnStyle = (column: number) => sheet.columns[column]?.style ?? PLAIN;
  let shared: { value: T } | undefined;
  let differs = false;
  const meet = (style: Style) => {
    const value = pick(style);
    shared ??= { value };
    if (shared.value !== value) differs = true;
  };
  if (isUnbounded(area)) {
    const bounded = isWholeColumns(area) ? area : { ...area, right: sheet.columns.length };
    for (let column = bounded.left; column <= bounded.right && !differs; column++) meet(columnStyle(column));
    visitCells(sheet, area, (cell) => meet(cell.style ?? PLAIN));
  } else {
    eachPlace(area, (row, column) => meet((cellAt(sheet, row, column) ?? sheet.columns[column])?.style ?? PLAIN));
  }
  return differs || !shared ? null : shared.value;
}

function eachPlace({ top, left, bottom, right }: Area, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) visit(row, column);
}
