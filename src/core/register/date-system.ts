import { dayOfSerial } from "./day-serial";
import { formatKind, showsYear } from "./spreadsheet-cell";

/** A number as Excel shows it in a format. */
type ShownNumber = { readonly serial: number; readonly format: string; readonly text: string };

/** Numbers of days between 1980 and 2100, from whichever year a workbook counts; few other numbers of a plan are among them. */
const likelyDays = { first: 29_221 - 1462, last: 73_050 };

/** Whether a number may well be a day. */
export function isLikelyDay(value: unknown): boolean {
  return typeof value === "number" && value >= likelyDays.first && value <= likelyDays.last;
}

/**
 * Whether a workbook counts its days from 1904, as those from old Macs do and Excel's API does not tell: by the first
 * shown date whose year settles it. Two digits may be a day as well as a year; then the next date is asked.
 */
export function countsFrom1904(shown: readonly ShownNumber[]): boolean {
  for (const { serial, format, text } of shown) {
    if (formatKind(format) === "number" || !showsYear(format)) continue;
    const numbers = new Set(Array.from(text.matchAll(/\d+/g), ([digits]) => Number(digits)));
    // A year in four digits is told from a day of the month; in two digits it may be either.
    const isWhole = Array.from(numbers).some((number) => number > 999);
    const showsYearOf = (date1904: boolean) => {
      const year = Number(dayOfSerial(serial, date1904)?.slice(0, 4));
      return numbers.has(isWhole ? year : year % 100);
    };
    if (showsYearOf(true) !== showsYearOf(false)) return showsYearOf(true);
  }
  return false;
}
