import type { Cell, Value } from "../../../xlsx/book";
import type { Engine } from "../engine";
import { shownText } from "../../../xlsx/number-format";

export const GENERAL = "General";

/** The cell's value as `range.values` gives it: a serial for a date, `#REF!` for an error, "" for nothing. */
export function plainValue(value: Value): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Excel.RangeValueType of the cell. */
export function valueType(value: Value): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

export function formatOf(cell: Cell | undefined): string {
  return cell?.style?.numberFormat ?? GENERAL;
}

/** The text that Excel shows. */
export function cellText(cell: Cell | undefined, { locale, book }: Engine): string {
  return cell ? shownText(cell.value, formatOf(cell), locale, book.date1904) : "";
}
