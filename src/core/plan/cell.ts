import type { Locale } from "../text";
import type { Day } from "./day";

/** A date as its cell shows it: `mars 2027` is a month, though Excel stores its first day. */
type DateCell = { readonly day: Day; readonly precision: "day" | "month" | "year" };

/** A number that its cell shows as a percentage: 0.9 reads 90 %. */
type ShareCell = { readonly share: number };

/** What Excel shows instead of a value, such as `#REF!`. */
type ErrorCell = { readonly error: string };

/** What a cell of a plan table holds, whichever spreadsheet it stands in. `null` is blank. */
export type CellValue = string | number | boolean | null | DateCell | ShareCell | ErrorCell;

export function isError(cell: CellValue): cell is ErrorCell {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

export function isDate(cell: CellValue): cell is DateCell {
  return typeof cell === "object" && cell !== null && "day" in cell;
}

export function isShare(cell: CellValue): cell is ShareCell {
  return typeof cell === "object" && cell !== null && "share" in cell;
}

/** Nothing but white space is nothing: people clear cells with the space bar. */
export function isBlank(cell: CellValue): cell is null | "" {
  if (typeof cell !== "string") return cell === null;
  // Most texts begin with a letter, and need not be gone through.
  const first = cell.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && cell.trim() === "";
}

/** A cell, and its words in the language of the plan it stands in. */
export type TypedCell = { readonly cell: CellValue; readonly typed: string };

export const blankCell: TypedCell = { cell: null, typed: "" };

/** A cell in words, for quoting it back to the person who typed it in that language. */
export function typedText(cell: CellValue, locale: Locale): string {
  if (typeof cell === "string") return cell.trim();
  if (cell === null) return "";
  if (isError(cell)) return cell.error;
  if (isDate(cell)) return cell.day.slice(0, { day: 10, month: 7, year: 4 }[cell.precision]);
  if (isShare(cell)) return `${typedNumber(cell.share * 100, locale)}${locale === "sv" ? " %" : "%"}`;
  if (typeof cell === "number") return typedNumber(cell, locale);
  return String(cell);
}

/** Fifteen digits are all that Excel keeps: an ID is whole, and the noise of binary fractions (0.1 + 0.2) is hidden. */
function typedNumber(number: number, locale: Locale): string {
  const digits = String(Number(number.toPrecision(15)));
  return locale === "sv" ? digits.replace(".", ",") : digits;
}
