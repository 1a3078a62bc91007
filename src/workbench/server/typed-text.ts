import type { Cell } from "../../xlsx/book";
import { datePrecision, serialToDay } from "../../xlsx/dates";
import type { Locale } from "./messages";

/** A cell as the formula bar shows it: what one would type to get it, whole, whatever its format leaves out. */
export function typedText({ value, formula, style }: Cell, locale: Locale, date1904: boolean): string {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "string") return style?.quotePrefix ? `'${value}` : value;
  if (typeof value === "boolean") return locale === "sv-SE" ? (value ? "SANT" : "FALSKT") : value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  const format = style?.numberFormat ?? "General";
  const precision = datePrecision(format);
  const day = precision && precision !== "time" ? serialToDay(value, date1904) : undefined;
  if (day && Number.isInteger(value)) return typedDay(day, locale);
  if (/%/.test(format)) return `${decimal(Number((value * 100).toPrecision(15)), locale)}%`;
  return decimal(value, locale);
}

function typedDay(day: string, locale: Locale): string {
  if (locale === "sv-SE") return day;
  const [year, month, date] = day.split("-").map(Number);
  return `${month}/${date}/${year}`;
}

function decimal(value: number, locale: Locale): string {
  return locale === "sv-SE" ? String(value).replace(".", ",") : String(value);
}
