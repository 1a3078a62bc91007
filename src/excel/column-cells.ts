import type { CellValue } from "../core/plan/cell";
import { countsFrom1904 } from "../core/register/date-system";
import { cellOf } from "../core/register/spreadsheet-cell";
import type { RawCell } from "./read-bodies";

/** All that tells what stands in a cell. */
export const cellProperties = { values: true, numberFormat: true, valueTypes: true, text: true } as const;

/** What the format and the type of one cell take in an answer. */
export const bytesOfLook = 60;

/** The cells of a column that was loaded with `cellProperties`, in the plan's terms. */
export function columnCells({ values, numberFormat, valueTypes, text }: Excel.Range): CellValue[] {
  const shown = (values as RawCell[][]).map(([value], at) => ({
    value: value!,
    format: numberFormat[at]![0] as string,
    isError: valueTypes[at]![0] === Excel.RangeValueType.error,
    text: text[at]![0]!,
  }));
  const numbers = shown.flatMap(({ value, ...look }) =>
    typeof value === "number" ? [{ serial: value, ...look }] : [],
  );
  const date1904 = countsFrom1904(numbers);
  return shown.map(({ value, format, isError }) => cellOf(value, format, isError, date1904));
}
