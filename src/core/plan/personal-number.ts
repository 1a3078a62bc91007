import { dayOf } from "./day";

type Stretch = { readonly start: number; readonly end: number };

/**
 * Finds Swedish personal identity numbers and coordination numbers (whose day is 60 higher) in a text: with or without
 * century and sign, and only where the last digit is right, so that reference and telephone numbers are left in peace.
 */
export function personalNumbersIn(words: string): Stretch[] {
  if (!sixDigits.test(words)) return [];
  return [...words.matchAll(anyNumber)].flatMap(({ 0: all, index, groups }) =>
    isPersonal(groups as Digits) ? [{ start: index, end: index + all.length }] : [],
  );
}

/** A text as it may be repeated: each personal number in it is left out. */
export function withoutPersonalNumbers(words: string): string {
  return personalNumbersIn(words).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}…${rest.slice(end)}`,
    words,
  );
}

/** Most cells hold no number at all, which is told faster. */
const sixDigits = /\d{6}/;

const anyNumber =
  /(?<!\d|\d[-/.])(?<century>(?:18|19|20)?)(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})(?<sign>[-–+]?)(?<last>\d{4})(?![-/]?\d)/gu;

type Digits = Readonly<Record<"century" | "year" | "month" | "day" | "sign" | "last", string>>;

function isPersonal({ century, year, month, day, sign, last }: Digits): boolean {
  // Ten digits in a row that begin like this are a mobile number more often than somebody's.
  if (!century && !sign && `${year}${month}`.startsWith("070")) return false;
  // Twelve digits in a row that begin with one of these years are a day and a time: no child is responsible for a plan.
  if (century === "20" && !sign && year >= "16") return false;
  const date = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const isDay = (century ? [century] : ["19", "20"]).some((first) => dayOfBirth(`${first}${year}`, month, date));
  return isDay && checksum(`${year}${month}${day}${last}`) % 10 === 0;
}

/** `dayOf` begins with 1900; the days of the century before have the same lengths as those 200 years on. */
function dayOfBirth(year: string, month: string, date: number): boolean {
  const full = Number(year);
  return dayOf(full < 1900 ? full + 200 : full, Number(month), date) !== undefined;
}

/** Every other digit doubled, the digits of the products added up (the Luhn formula). */
function checksum(digits: string): number {
  return [...digits].reduce((sum, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return sum + (product > 9 ? product - 9 : product);
  }, 0);
}
