import { dayToSerial } from "../../../xlsx/dates";
import type { Locale } from "../engine";
import { assumed, observed, type Fact } from "../basis";
import type { Reading } from "./reading";
import { monthNamed } from "./month-names";

export const typedDateFacts: readonly Fact[] = [
  { about: "A year, month and day becomes a serial of format m/d/yyyy", basis: observed("OfficeDev/office-js#229") },
  { about: "A Swedish Excel reads 1/2 as 1 February, an English one as January 2", basis: assumed("Type 1/2.") },
  { about: "Two-digit years 00-29 are 2000s, 30-99 are 1900s", basis: assumed("Type 1/2/29 and 1/2/30.") },
  {
    about: "mars 2027 (sv) and March 2027 (en) are the first of the month, of format mmm-yy",
    basis: assumed("Type them."),
  },
  { about: "mars 27 is a day, mars 45 a year", basis: assumed("Type them.") },
  { about: "2019-2020, VT20, Q3 2026 and hösten 2019 stay text", basis: assumed("Type them.") },
];

/** The short date of the user's region, whichever that is: Excel's built-in format 14. */
const SHORT_DATE = "m/d/yyyy";

type Day = { year: number; month: number; day: number };
type Options = { locale: Locale; today: string; date1904: boolean };

/** Reads a day, a month or a time of day. Nothing when it is none. */
export function readTypedDate(text: string, options: Options): Reading | undefined {
  const [, datePart = text, clock] = /^(.+?)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const time = readClock(clock ?? text);
  if (!clock && time !== undefined) return { value: time, numberFormat: /:.*:/.test(text) ? "h:mm:ss" : "h:mm" };

  const read = readNumbers(datePart, options) ?? readNames(datePart, options);
  const serial = read && serialOf(read.day, options.date1904);
  if (!read || serial === undefined) return undefined;
  if (clock) return time === undefined ? undefined : { value: serial + time, numberFormat: `${SHORT_DATE} h:mm` };
  return { value: serial, numberFormat: read.format };
}

type DateReading = { day: Day; format: string };

/** `2026-03-31`, `2026/3`, `31/3`, `3/31/2026`, `12/2026`. */
function readNumbers(text: string, { locale, today }: Options): DateReading | undefined {
  const parts = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!parts) return undefined;
  const [a, b, c] = [parts[1]!, parts[3]!, parts[4]];
  if (a.length === 4) {
    if (b.length > 2 || (c?.length ?? 0) > 2) return undefined;
    const day = { year: Number(a), month: Number(b), day: Number(c ?? 1) };
    return { day, format: c === undefined ? "mmm-yy" : SHORT_DATE };
  }
  if (a.length > 2 || b.length > 4 || b.length === 3) return undefined;
  if (c !== undefined) {
    if (b.length > 2 || c.length === 3 || c.length === 1) return undefined;
    // A Swedish short date is year-month-day, so three short numbers are read in that order.
    if (locale === "sv-SE" && c.length === 2) {
      return { day: { year: century(a), month: Number(b), day: Number(c) }, format: SHORT_DATE };
    }
    return { day: { year: century(c), ...inOrder(a, b, locale) }, format: SHORT_DATE };
  }
  if (b.length === 4) return { day: { year: Number(b), month: Number(a), day: 1 }, format: "mmm-yy" };
  const day = { year: Number(today.slice(0, 4)), ...inOrder(a, b, locale) };
  if (isReal(day)) return { day, format: "d-mmm" };
  return Number(b) > 31 ? { day: { year: century(b), month: Number(a), day: 1 }, format: "mmm-yy" } : undefined;
}

/** `31 mars 2027`, `March 31, 2027`, `mars 2027`, `31-mar`. */
function readNames(text: string, { locale, today }: Options): DateReading | undefined {
  const shape = /^(?:(\d{1,2})\.?[ -]?)?(\p{L}+)\.?(?:[ -](\d{1,2})(?:,|(?=$| )))?(?:[ -](\d{4}|\d{2}))?$/u.exec(text);
  if (!shape) return undefined;
  const [, before, name = "", after, yearText] = shape;
  const month = monthNamed(name, locale);
  if (month === undefined || (before && after && yearText)) return undefined;
  const thisYear = Number(today.slice(0, 4));

  if (before) {
    const year = yearText ?? after;
    const day = { year: year ? century(year) : thisYear, month, day: Number(before) };
    return { day, format: year ? "d-mmm-yy" : "d-mmm" };
  }
  if (after) {
    const day = { year: yearText ? century(yearText) : thisYear, month, day: Number(after) };
    if (isReal(day)) return { day, format: yearText ? "d-mmm-yy" : "d-mmm" };
    return yearText ? undefined : { day: { year: century(after), month, day: 1 }, format: "mmm-yy" };
  }
  return yearText ? { day: { year: century(yearText), month, day: 1 }, format: "mmm-yy" } : undefined;
}

function inOrder(a: string, b: string, locale: Locale): { month: number; day: number } {
  return locale === "sv-SE" ? { day: Number(a), month: Number(b) } : { month: Number(a), day: Number(b) };
}

function century(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function isReal({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function serialOf({ year, month, day }: Day, date1904: boolean): number | undefined {
  return dayToSerial([year, two(month), two(day)].join("-"), date1904);
}

const two = (number: number): string => String(number).padStart(2, "0");

function readClock(text: string): number | undefined {
  const [, hours, minutes, seconds = "0"] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (!hours || !minutes || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
