import type { ReportBack } from "../proposal";
import { timeWords } from "./time-words";

const joining = /^(?:och|samt|and|or|eller|resp\.?|respektive|&|,|;|\/|\+|\s)+$/iu;
const before = /^(?:i|till|vid|på|för|to|at|in|by)\s+(?:the\s+)?/iu;

/**
 * Reads when to report, and to whom: `Våren och hösten 2024 i Samverkansrådet`, `Studiesociala rådet maj 2026`. A year or
 * forum that is said once belongs to each time. What does not read as times and one forum stays as it was typed.
 */
export function readReportBacks(typed: string): readonly ReportBack[] {
  const words = typed.trim().replace(/\s+/gu, " ").replace(/\.$/u, "");
  return words.split(/\s*[;\n]\s*/u).flatMap((part) => readSeveral(part) ?? readOne(part));
}

/** `Nämnden mars 2026 och Rådet maj 2026`: each part with a forum and times of its own. */
function readSeveral(words: string): readonly ReportBack[] | undefined {
  const parts = words.split(/\s*(?:,|\s(?:och|samt|and))\s+(?=\p{Lu})/u);
  const read = parts.map(readOne);
  const isEach = read.every(
    (reports) => reports.length > 0 && reports.every(({ forum, period }) => forum !== undefined && /\d/u.test(period)),
  );
  return parts.length > 1 && isEach ? read.flat() : undefined;
}

function readOne(words: string): readonly ReportBack[] {
  const times = [...words.matchAll(timeWords())].filter(({ 0: { length } }) => length > 1);
  const first = times[0];
  const last = times.at(-1);
  if (!first || !last) return words === "" ? [] : [{ period: words }];
  for (const [at, time] of times.slice(0, -1).entries()) {
    const between = words.slice(time.index + time[0].length, times[at + 1]!.index);
    if (!joining.test(between)) return [{ period: words }];
  }
  const head = words.slice(0, first.index).trim();
  const tail = words.slice(last.index + last[0].length).trim();
  const forum = forumOf(head, tail);
  if (forum === undefined) return [{ period: words }];
  return withYears(times.map(([time]) => time)).map((period) => ({ period, ...(forum ? { forum } : {}) }));
}

/** The forum before or after the times, nothing (an empty text) where none is said; undefined when the rest is something else. */
function forumOf(head: string, tail: string): string | undefined {
  const leading = head
    .replace(/(?:[,:–-]|\s(?:i|in|senast|by|under|på))\s*$/iu, "")
    .replace(before, "")
    .trim();
  const opening = /^(?:i|in|senast|by|under)$/iu.test(leading) ? "" : leading;
  if (opening && tail) return undefined;
  if (opening) return opening;
  if (tail === "") return "";
  const inside = /^\((.+)\)$/u.exec(tail);
  if (inside) return inside[1]!;
  if (!before.test(tail) && !/^[,:–-]\s/u.test(tail)) return undefined;
  return tail
    .replace(/^[,:–-]\s*/u, "")
    .replace(before, "")
    .trim();
}

/** `Våren och hösten 2024`: the year that is said last belongs to the times before it that have none. */
function withYears(times: readonly string[]): readonly string[] {
  let year = "";
  return times
    .toReversed()
    .map((time) => {
      const own = /(?:19|20)\d{2}$/u.exec(time)?.[0];
      if (own) year = own;
      const needs =
        year &&
        !/\d{2}/u.test(time) &&
        /^(?:\d{1,2} )?\p{L}+$/u.test(time) &&
        !/en$|ligen$|löpande|ly$/iu.test(time.replace(/^(?:vår|höst|sommar)(?:en|terminen)$/iu, ""));
      return needs ? `${time} ${year}` : time;
    })
    .toReversed();
}
