import type { CellValue } from "../plan/cell";
import { dayOfSerial } from "./day-serial";

/** What a number's format makes of it. */
type FormatKind = "day" | "month" | "year" | "share" | "number";

/**
 * A cell as a spreadsheet holds it (a number and its format) in the plan's own terms: dates become days, percentages
 * shares. `format` is Excel's code in its English form (`yyyy-mm-dd`, `mmmm yyyy`, `0 %`).
 */
export function cellOf(
  value: string | number | boolean | null,
  format: string,
  isError: boolean,
  date1904 = false,
): CellValue {
  if (isError) return { error: String(value) };
  if (value === "") return null;
  if (typeof value !== "number") return value;
  const kind = formatKind(format);
  if (kind === "number") return value;
  if (kind === "share") return { share: value };
  const day = dayOfSerial(value, date1904);
  return day === undefined ? value : { day, precision: kind };
}

/** How a number format is read: by the date parts in it, else by its percent sign. Its quoted words do not count. */
export function formatKind(format: string): FormatKind {
  const codes = codesOf(format);
  if (/general|standard|@|e[+-]/.test(codes)) return "number";
  if (codes.includes("%")) return "share";
  if (codes.includes("d")) return "day";
  if (/h|s|\[m/.test(codes)) return codes.includes("y") ? "day" : "number";
  if (codes.includes("m")) return "month";
  return codes.includes("y") ? "year" : "number";
}

/** Whether a number in this format is shown with its year. */
export function showsYear(format: string): boolean {
  return codesOf(format).includes("y");
}

/** The letters and signs of a format's first section; quoted words, padding, colours and languages set aside. */
function codesOf(format: string): string {
  return (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").toLowerCase();
}
