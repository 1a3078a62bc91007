import type { Text } from "../text";
import { dayOf, monthLength, monthNumber, readDay, type Day } from "./day";
import { remembered } from "./remembered";

/** A stretch of time as somebody typed it, and the days it covers, both ends included. */
export type Period = { readonly typed: string; readonly first: Day; readonly last: Day };

/** Forms that `readPeriod` understands, shown to whoever typed another one. */
export const periodExamples: Text = {
  sv: "2026-03-31, mars 2027, Q3 2026, VT20 eller hösten 2019",
  en: "2026-03-31, March 2027, Q3 2026, VT20 or autumn 2019",
};

/**
 * Months from–to of the words that name a part of a year. Terms and seasons are read as municipalities and
 * universities use them in plans (the half of the year in which they fall), not as the weather has them.
 */
const partsOfYear: readonly { words: RegExp; from: number; to: number }[] = [
  { words: /^(?:vt|vår|våren|vårterminen|vårtermin|spring|spring term)$/, from: 1, to: 6 },
  { words: /^(?:ht|höst|hösten|höstterminen|hösttermin|autumn|fall|autumn term|fall term)$/, from: 8, to: 12 },
  { words: /^(?:sommar|sommaren|summer)$/, from: 6, to: 8 },
  { words: /^(?:(?:första|1:a|1a) (?:halvåret|halvår)|halvår 1|h1|first half)$/, from: 1, to: 6 },
  { words: /^(?:(?:andra|2:a|2a) (?:halvåret|halvår)|halvår 2|h2|second half)$/, from: 7, to: 12 },
];

const quarter = /^(?:q|k|kv|kvartal|quarter) ?([1-4])$/;
const quarterFirst = /^([1-4])(?::a|:e|st|nd|rd|th)? ?(?:q|kvartalet|kvartal|quarter)$/;
const quarterInWords = /^(?:(första|first)|(andra|second)|(tredje|third)|(fjärde|fourth)) (?:kvartalet|quarter)$/;
/** `HT26/VT27` is a range as well; the slash of `25/26` belongs to one academic year. */
const dashes = /\s*[–—−]\s*|\s+-\s+|\s+(?:till|t\.?o\.?m\.?|to|until)\s+|[/-](?=\p{L})/u;
/** Hyphens between two months, days or academic years, which have hyphens of their own or slashes. */
const hyphened = [/^(\d{4}(?:-\d{2}){1,2})-(\d{4}(?:-\d{2}){1,2})$/, /^(\D*\d{2,4}\/\d{2,4})-(\d{2,4}\/\d{2,4})$/];
/** `2019-2020` and `2019–20`; in `2009–10` a month may be meant. */
const twoYears = /^(?:åren? )?(?<from>(?<century>\d{2})\d{2})(?:-(?<to>\d{4})|[–—−-](?<short>1[3-9]|[2-9]\d))$/;
/** Words that say what the column says already: `senast 2026-12-31`, `Start våren 2019`. */
const lead = /^(?:senast|till och med|t\.? ?o\.? ?m\.?|startar|start|by) (?:den )?/;

/** What is longer than this is a sentence about a time, not a time. */
const longest = 60;

/** Reads a day, month, quarter, term, season, half-year, academic year or year, or a range of two of them. */
export const readPeriod = remembered((typed): Period | undefined => {
  const words = typed.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (words.length > longest) return undefined;
  const small = words.toLocaleLowerCase("sv").replace(lead, "");
  const days = single(small) ?? range(small);
  return days && { typed: words, first: days.first, last: days.last };
});

type Days = { first: Day; last: Day };

function single(words: string): Days | undefined {
  const day = readDay(words);
  if (day) return { first: day, last: day };
  return academicYear(words) ?? yearOrMonth(words) ?? dayInMonth(words) ?? dayInNumbers(words) ?? partOfYear(words);
}

function range(words: string): Days | undefined {
  const ends = endsOf(words);
  if (ends.length !== 2) return undefined;
  const to = single(ends[1]!);
  // "september–oktober 2026": the year that is said once belongs to both.
  const from = single(ends[0]!) ?? single(`${ends[0]} ${/\d{4}$/.exec(ends[1]!)?.[0] ?? ""}`);
  return from && to && from.first <= to.last ? { first: from.first, last: to.last } : undefined;
}

function endsOf(words: string): readonly string[] {
  const { from, century, to, short } = twoYears.exec(words)?.groups ?? {};
  if (from) return [from, to ?? `${century}${short}`];
  for (const hyphen of hyphened) {
    const ends = hyphen.exec(words);
    if (ends) return ends.slice(1);
  }
  return words.split(dashes);
}

function academicYear(words: string): Days | undefined {
  const parts = /^(?:läsåret|läsåren|läsår|academic years?|ay)? ?(\d{4}|\d{2})[/–-](\d{4}|\d{2})$/.exec(words);
  if (!parts || !(words.includes("/") || /[a-zåäö]/.test(words))) return undefined;
  const start = fullYear(parts[1]!);
  return fullYear(parts[2]!) === start + 1 ? between(dayOf(start, 8, 1), dayOf(start + 1, 6, 30)) : undefined;
}

function yearOrMonth(words: string): Days | undefined {
  const year = /^(?:år |under |hela |året )?((?:19|20|21)\d{2})$/.exec(words);
  if (year) return months(Number(year[1]), 1, 12);
  const month = /^((?:19|20|21)\d{2})-(\d{2})$/.exec(words);
  return month ? months(Number(month[1]), Number(month[2]), Number(month[2])) : undefined;
}

function dayInMonth(typed: string): Days | undefined {
  const words = typed.replace(/^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)?, (\d{4})$/u, "$2 $1 $3");
  const parts = /^(?:den )?(?:(\d{1,2})(?::e|:a|st|nd|rd|th)? )?(\p{L}+)\.? (\d{4})$/u.exec(words);
  const month = parts && monthNumber(parts[2]!);
  if (!month) return undefined;
  if (!parts[1]) return months(Number(parts[3]), month, month);
  const day = dayOf(Number(parts[3]), month, Number(parts[1]));
  return day ? { first: day, last: day } : undefined;
}

/** `31/3 2026`, `31/3-2026` and `31.3.2026`: the day first, as Swedish has it. */
function dayInNumbers(words: string): Days | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})[ -](\d{4})$/.exec(words) ?? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words);
  const day = parts && dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1]));
  return day ? { first: day, last: day } : undefined;
}

function partOfYear(words: string): Days | undefined {
  const parts =
    /^(?<name>[^/]*[^/\d]) ?(?<year>\d{4}|\d{2})(?:\/\d{2,4})?$/.exec(words) ??
    /^(?<year>\d{4}) ?(?<name>\D.*)$/.exec(words);
  const { name = "", year = "" } = parts?.groups ?? {};
  return parts ? namedPart(name.replace(/[ -]+$/, ""), fullYear(year)) : undefined;
}

function namedPart(name: string, year: number): Days | undefined {
  const inWords = quarterInWords.exec(name);
  const number = inWords
    ? inWords.findIndex((word, at) => at > 0 && word)
    : (quarter.exec(name) ?? quarterFirst.exec(name))?.[1];
  if (number) return months(year, Number(number) * 3 - 2, Number(number) * 3);
  if (/^(?:vintern?|winter)$/.test(name)) {
    return between(dayOf(year, 12, 1), dayOf(year + 1, 2, monthLength(year + 1, 2)));
  }
  const part = partsOfYear.find(({ words }) => words.test(name));
  return part && months(year, part.from, part.to);
}

function months(year: number, from: number, to: number): Days | undefined {
  return between(dayOf(year, from, 1), dayOf(year, to, monthLength(year, to)));
}

function between(first: Day | undefined, last: Day | undefined): Days | undefined {
  return first && last ? { first, last } : undefined;
}

/** `20` is 2020: no plan in these registers began in the last century. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
