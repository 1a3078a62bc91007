const MS_PER_DAY = 86_400_000;
const FIRST_DAY_1900 = Date.UTC(1899, 11, 31);
const FIRST_DAY_1904 = Date.UTC(1904, 0, 1);
/** Lotus took 1900 for a leap year, and Excel has counted a 29 February 1900 ever since. */
const NO_SUCH_DAY = 60;
/** 31 December 9999, Excel's last day. */
const LAST_SERIAL = 2_958_465;
const DAYS_BETWEEN_SYSTEMS = 1462;

/** `46112` → `2026-03-31`; the time of day is left out. Nothing for a number that is no day in Excel. */
export function serialToDay(serial: number, date1904 = false): string | undefined {
  const whole = Math.floor(serial);
  if (date1904) {
    if (!(whole >= 0 && whole <= LAST_SERIAL - DAYS_BETWEEN_SYSTEMS)) return undefined;
    return isoDay(FIRST_DAY_1904 + whole * MS_PER_DAY);
  }
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === NO_SUCH_DAY) return undefined;
  return isoDay(FIRST_DAY_1900 + (whole < NO_SUCH_DAY ? whole : whole - 1) * MS_PER_DAY);
}

/** `2026-03-31` → `46112`. Nothing for text that is no such day, or one that Excel cannot hold. */
export function dayToSerial(day: string, date1904 = false): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  // The calendar rolls 31 June over into July: such a day is none.
  if (Number(match[1]) < 100 || isoDay(time) !== day) return undefined;
  if (date1904) return time < FIRST_DAY_1904 ? undefined : (time - FIRST_DAY_1904) / MS_PER_DAY;
  const serial = (time - FIRST_DAY_1900) / MS_PER_DAY;
  if (serial < 1) return undefined;
  return serial < NO_SUCH_DAY ? serial : serial + 1;
}

/** A day with or without a time, as some files write dates: `2026-03-31T13:30:00` → `46112.5625`. */
export function isoToSerial(iso: string, date1904 = false): number | undefined {
  const [day = "", time = ""] = iso.split("T");
  const serial = dayToSerial(day, date1904);
  const [hours = 0, minutes = 0, seconds = 0] = time.replace(/Z$/, "").split(":").map(Number);
  const fraction = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return serial === undefined || Number.isNaN(fraction) ? undefined : serial + fraction;
}

/** The smallest thing that a date format shows. `time` is a time of day without a day. */
type DatePrecision = "day" | "month" | "year" | "time";

/** How precise a number is shown as a date; nothing when the format shows no date. */
export function datePrecision(numberFormat: string): DatePrecision | undefined {
  const letters = dateLetters(numberFormat);
  if (/d/.test(letters)) return "day";
  if (/[hs]/.test(letters)) return /y/.test(letters) ? "day" : "time";
  if (/m/.test(letters)) return "month";
  if (/y/.test(letters)) return "year";
  return undefined;
}

/** The letters of the first section that stand for parts of a date; quoted text, colours and padding set aside. */
function dateLetters(numberFormat: string): string {
  const bare = numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").split(";")[0]!;
  return /general|[0#?]*[E][+-]/i.test(bare)
    ? ""
    : bare
        .toLowerCase()
        .replace(/am\/pm|a\/p|\[m+\]/g, "h")
        .replace(/[^ymdhs]/g, "");
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
