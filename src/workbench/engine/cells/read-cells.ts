import type { Cell, Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { documentedAt, type Fact } from "../basis";
import { ExcelError } from "../excel-error";
import { columnsIn, isUnbounded, rowsIn } from "../ranges/geometry";

export const readLimitFact: Fact = {
  about: "A range of more than 5 million cells is neither read nor written cell by cell",
  basis: documentedAt(
    "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization",
  ),
};

const MOST_CELLS = 5_000_000;

/** Throws for an area that Excel would not go through cell by cell. */
export function refuseTooMany(area: Area): void {
  if (rowsIn(area) * columnsIn(area) > MOST_CELLS) {
    throw new ExcelError("RangeExceedsLimit", "The range has more than 5 million cells.");
  }
}

/** A value for each cell of the area, row by row; null for whole rows and columns, which Excel gives no matrix for. */
export function mapCells<T>(sheet: Sheet, area: Area, read: (cell: Cell | undefined) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  refuseTooMany(area);
  const { top, left, bottom } = area;
  const width = columnsIn(area);
  const matrix: T[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.rows[row]?.cells;
    const line: T[] = new Array<T>(width);
    for (let column = 0; column < width; column++) line[column] = read(cells?.[left + column]);
    matrix.push(line);
  }
  return matrix;
}

/** Calls `visit` for the cells of the area that exist. */
export function visitCells(sheet: Sheet, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= last; row++) {
    const cells = sheet.rows[row]?.cells;
    if (!cells) continue;
    const right = Math.min(area.right, cells.length - 1);
    for (let column = area.left; column <= right; column++) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
}

/** True when no cell of the area has a value or formula. */
export function isBlank(sheet: Sheet, area: Area): boolean {
  let blank = true;
  visitCells(sheet, area, (cell) => {
    if (cell.value !== null || cell.formula !== undefined) blank = false;
  });
  return blank;
}
