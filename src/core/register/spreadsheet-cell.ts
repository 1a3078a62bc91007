import type { CellValue } from "../plan/cell";
import { dayOfSerial } from "./day-serial";

/** What a number's format makes of it. */
export type FormatKind = "day" | "month" | "year" | "share" | "number";

/**
 * A cell as a spreadsheet holds it (a number and its format) in the plan's own terms: dates become days, percentages
 * shares. `format` is Excel's code in its English form (`yyyy-mm-dd`, `mmmm yyyy`, `0 %`).
 */
export function cellOf(value: string | number | boolean | null, format: string, isError: boolean): CellValue {
  if (isError) return { error: String(value) };
  if (value === "") return null;
  if (typeof value !== "number") return value;
  const kind = formatKind(format);
  if (kind === "number") return value;
  if (kind === "share") return { share: value };
  const day = dayOfSerial(value);
  return day === undefined ? value : { day, precision: kind };
}

/** How a number format is read: by the date parts in it, else by its percent sign. Its quoted words do not count. */
export function formatKind(format: string): FormatKind {
  const codes = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").toLowerCase();
  if (/general|standard|@/.test(codes)) return "number";
  if (codes.includes("%")) return "share";
  if (codes.includes("d")) return "day";
  if (/h|s/.test(codes)) return codes.includes("y") ? "day" : "number";
  if (codes.includes("m")) return "month";
  return codes.includes("y") ? "year" : "number";
}
