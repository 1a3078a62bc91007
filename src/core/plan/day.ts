/** A calendar day such as `2030-12-31`. Days compare as strings, so the core needs no clock and no `Date`. */
export type Day = string;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month (1–12). */
export function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}

/** The day, or nothing when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < 1900 || year > 2199 || day < 1 || day > monthLength(year, month)) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

/** `2027-3-5`, `2027-03-05`, `2027.03.05` or `20270305` as a day; nothing when it is none. */
export function readDay(typed: string): Day | undefined {
  const parts = /^(\d{4})([-.]?)(\d{1,2})\2(\d{1,2})$/.exec(typed.trim());
  if (!parts || (parts[2] === "" && typed.trim().length !== 8)) return undefined;
  return dayOf(Number(parts[1]), Number(parts[3]), Number(parts[4]));
}

const months = {
  sv: "januari februari mars april maj juni juli augusti september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

/** `den 22 november 2026` or `22 November 2026`, as running text writes a day. */
export function dayInWords(day: Day, locale: "sv" | "en"): string {
  const [year, month, date] = day.split("-").map(Number);
  const words = `${date} ${months[locale][(month ?? 1) - 1]} ${year}`;
  return locale === "sv" ? `den ${words}` : words;
}

/** A month's number (1–12) from its Swedish or English name, whole or cut short (`mars`, `sept`, `okt.`). */
export function monthNumber(name: string): number | undefined {
  const start = name.toLowerCase().replace(/\.$/, "");
  if (start.length < 3) return undefined;
  for (const names of [months.sv, months.en]) {
    const index = names.findIndex((month) => month.toLowerCase().startsWith(start));
    if (index >= 0) return index + 1;
  }
  return undefined;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
