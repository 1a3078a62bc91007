import type { CellValue } from "../core/plan/cell";
import { countsFrom1904 } from "../core/register/date-system";
import { cellOf } from "../core/register/spreadsheet-cell";
import type { RawCell } from "./read-bodies";

/** All that tells what stands in a cell. */
export const cellProperties = { values: true, numberFormat: true, valueTypes: true, text: true } as const;

/** What the format and the type of one cell take in an answer. */
export const bytesOfLook = 60;

/** The cells of a column that was loaded with `cellProperties`, in the plan's terms. */
export function columnCells(range: Excel.Range): CellValue[] {
  return rowCells(range).map(([cell]) => cell!);
}

/** What a range says that was loaded with `cellProperties`. */
export type Looks = Pick<Excel.Range, keyof typeof cellProperties>;

/** The cells of a range that was loaded with `cellProperties`, row by row, in the plan's terms. */
export function rowCells({ values, numberFormat, valueTypes, text }: Looks): CellValue[][] {
  const shown = (values as RawCell[][]).map((row, at) =>
    row.map((value, column) => ({
      value,
      format: numberFormat[at]![column] as string,
      isError: valueTypes[at]![column] === Excel.RangeValueType.error,
      text: text[at]![column]!,
    })),
  );
  const numbers = shown
    .flat()
    .flatMap(({ value, ...look }) => (typeof value === "number" ? [{ serial: value, ...look }] : []));
  const date1904 = countsFrom1904(numbers);
  return shown.map((row) => row.map(({ value, format, isError }) => cellOf(value, format, isError, date1904)));
}
