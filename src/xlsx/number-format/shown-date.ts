import { serialToDay } from "../dates";
import { wordsFor } from "./words";
import type { Token } from "./tokens";
import type { FormatLocale, FormatWords } from "./words";

/** What Excel fills a cell with when the number is no date. */
const NO_DATE = "########";

/** A day's moment, taken apart. `days` is the whole serial, for hours that go on past 24. */
type Moment = { year: number; month: number; day: number; weekday: number; seconds: number; days: number };

/** A number in a format of dates and times. */
export function shownDate(serial: number, tokens: readonly Token[], locale: FormatLocale, date1904: boolean): string {
  const words = wordsFor(locale);
  const moment = momentOf(serial, date1904);
  if (!moment) return NO_DATE;
  const halves = tokens.some((token) => token.kind === "date" && /^A/.test(token.text));
  return tokens
    .map((token, index) => {
      switch (token.kind) {
        case "literal":
          return token.text;
        case "date":
          return isMinutes(tokens, index)
            ? padded(Math.floor(moment.seconds / 60) % 60, token.text)
            : shownPart(token.text, moment, words, halves);
        case "elapsed":
          return shownElapsed(token.text, moment);
        case "slash":
          return words.dateSeparator;
        case "point":
          return ".";
        case "comma":
          return ",";
        case "digit":
          return "0";
        default:
          return "";
      }
    })
    .join("");
}

function momentOf(serial: number, date1904: boolean): Moment | undefined {
  if (!(serial >= 0)) return undefined;
  // A time of day carries a rounding error in its last bits: half a second would show as 59.
  const total = Math.round(serial * 86_400);
  const days = Math.floor(total / 86_400);
  const seconds = total - days * 86_400;
  // Day 0 has a time of day only, and shows as 1900-01-00; day 60 shows as the 29 February that never was.
  const known =
    !date1904 && days === 0 ? "1900-01-00" : !date1904 && days === 60 ? "1900-02-29" : serialToDay(days, date1904);
  if (known === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = known.split("-").map(Number);
  // Day 1 was a Sunday to Excel.
  return { year, month, day, weekday: (days + 6 + (date1904 ? 6 : 0)) % 7, seconds, days };
}

/** `m` next to hours or seconds means minutes. */
function isMinutes(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "date" || !/^mm?$/.test(token.text)) return false;
  const letters = (other: Token) => (other.kind === "date" || other.kind === "elapsed" ? other.text : "");
  const before = tokens
    .slice(0, index)
    .map(letters)
    .findLast((text) => text !== "");
  const after = tokens
    .slice(index + 1)
    .map(letters)
    .find((text) => text !== "");
  return before?.startsWith("h") === true || after?.startsWith("s") === true;
}

function shownPart(letters: string, moment: Moment, words: FormatWords, halves: boolean): string {
  const { year, month, day, weekday, seconds } = moment;
  const hours = Math.floor(seconds / 3600);
  switch (letters) {
    case "y":
    case "yy":
      return String(year % 100).padStart(2, "0");
    case "m":
    case "mm":
      return padded(month, letters);
    case "mmm":
      return words.shortMonths[month - 1]!;
    case "mmmm":
      return words.months[month - 1]!;
    case "mmmmm":
      return words.months[month - 1]!.charAt(0).toUpperCase();
    case "d":
    case "dd":
      return padded(day, letters);
    case "ddd":
      return words.shortWeekdays[weekday]!;
    case "dddd":
      return words.weekdays[weekday]!;
    case "h":
    case "hh":
      return padded(halves ? hours % 12 || 12 : hours, letters);
    case "s":
    case "ss":
      return padded(seconds % 60, letters);
    case "AM/PM":
      return hours < 12 ? "AM" : "PM";
    case "A/P":
      return hours < 12 ? "A" : "P";
    default:
      return letters.startsWith("y") ? String(year) : "";
  }
}

function shownElapsed(letters: string, { days, seconds }: Moment): string {
  const total = days * 86_400 + seconds;
  const unit = letters.startsWith("h") ? 3600 : letters.startsWith("m") ? 60 : 1;
  return padded(Math.floor(total / unit), letters);
}

function padded(value: number, letters: string): string {
  return String(value).padStart(letters.length, "0");
}
