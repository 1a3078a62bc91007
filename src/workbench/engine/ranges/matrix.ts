import type { Area } from "../../../xlsx/model/area";
import { assumed, documentedAt, type Fact } from "../basis";
import { invalidArgument, type ExcelError } from "../excel-error";
import { columnsIn, isUnbounded, rowsIn } from "./geometry";
import { refuseTooMany } from "../cells/read-cells";

export const matrixFacts: readonly Fact[] = [
  {
    about: "A single value is written to every cell of the range; a matrix must be of the range's size",
    basis: documentedAt("https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values"),
  },
  { about: "A matrix of one row and one column is no single value", basis: assumed("Write [[1]] to A1:B2.") },
  {
    about: "Values cannot be written to whole rows and columns",
    basis: documentedAt("https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded"),
  },
];

/** What is written to a range, as a matrix of the range's size; formats of whole rows and columns as one by one. */
export function asMatrix(value: unknown, area: Area, kind: "value" | "format" = "value"): unknown[][] {
  const matrix = Array.isArray(value) ? (value as unknown[]) : null;
  if (isUnbounded(area)) {
    const single = matrix
      ? matrix.length === 1 && Array.isArray(matrix[0]) && matrix[0].length === 1
        ? matrix[0][0]
        : undefined
      : value;
    if (kind === "value" || single === undefined) throw invalidArgument("Whole rows and columns take no matrix.");
    return [[single]];
  }
  refuseTooMany(area);
  const [rows, columns] = [rowsIn(area), columnsIn(area)];
  if (!matrix) {
    refuseObject(value);
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));
  }
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw sizeDiffers(area);
  for (const row of matrix as unknown[][]) for (const cell of row) refuseObject(cell);
  return matrix as unknown[][];
}

export function sizeDiffers(area: Area): ExcelError {
  return invalidArgument(`The matrix must have ${rowsIn(area)} rows and ${columnsIn(area)} columns, as the range has.`);
}

function refuseObject(value: unknown): void {
  if (typeof value === "object" && value !== null) throw invalidArgument("A cell takes text, a number or a boolean.");
}
