import { readPeriod } from "../../plan/period";

const month =
  "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|ma[jy]|june?|juni|july?|juli|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const part =
  "(?:vt|ht|vår(?:en|terminen|termin)?|höst(?:en|terminen|termin)?|sommar(?:en)?|vinter[n]?|spring(?: term)?|autumn(?: term)?|fall|summer|winter|q[1-4]|k[1-4]|kv(?:artal)?\\.? ?[1-4]|quarter [1-4]|h[12]|t[1-3]|tertial [1-3]|halvår(?:et)?(?: [12])?|första halvåret|andra halvåret|läsår(?:et)?|academic year)";
const year = "(?:(?:19|20)\\d{2}(?:[/–-]\\d{2}(?!\\d)(?:\\d{2})?)?)";
const cadence = `(?:varje (?:år|månad|kvartal|termin|höst|vår|halvår|vecka|${month})|vart(?:annat|\\p{L}+)? år|årlig(?:en|t)?|löpande|kvartalsvis|halvårsvis|månadsvis|terminsvis|(?:två|tre|fyra|\\d) gånger (?:per|om) året?|en gång (?:per|om) året?|(?:every|each) (?:year|month|quarter|term|spring|autumn|summer|${month})|all year(?: round)?|hela året|året (?:runt|om)|annual(?:ly)?|quarterly|monthly|termly|yearly|twice a year|once a year|ongoing|continuous(?:ly)?)`;
const day = "(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}[ -]\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})";

const sources = [
  day,
  `(?:den )?(?:\\d{1,2}(?::e|:a|st|nd|rd|th)? )?${month}\\.?(?: (?:varje år|every year|each year|annually|årligen)|[ -]?${year})?`,
  `${part}(?:(?:[ -]|-)?${year}| ?\\d{2}(?:/\\d{2})?)?`,
  `${cadence}(?: (?:i|in) ${month})?`,
  "(?:19|20)\\d{2}-\\d{2}(?!\\d)",
  `(?:${year})(?: ?${part})?`,
];

const anywhere = new RegExp(`(?<![\\p{L}\\d])(?:${sources.join("|")})(?![\\p{L}\\d])`, "giu");
const whole = new RegExp(
  `^(?:(?:senast|by|från|from|till|under|i|in|utgången av|end of|slutet av|mid-?) )*(?:${sources.join("|")})$`,
  "iu",
);

/** Any wording of a time within a text: days, months, terms, quarters, years and cadences. */
export function timeWords(): RegExp {
  return anywhere;
}

/** A time has no more letters than this, with the words around it. */
const longestTime = 80;

/** Whether the words are a time and nothing else. */
export function isTime(words: string): boolean {
  const plain = words.trim().replace(/\.$/u, "");
  if (plain.length > longestTime) return false;
  return whole.test(plain) || readPeriod(plain) !== undefined;
}

const withCadence = new RegExp(`^${cadence}`, "iu");

/** Whether the words name a stretch of time that a column of marks can stand for: `Hösten 2025`, `Kv 1`, `jan`, `2026`. */
export function isPeriodHeading(words: string): boolean {
  return words.length <= 24 && isTime(words) && !withCadence.test(words.trim());
}
