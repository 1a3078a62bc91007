import { readPeriod, type Period } from "./period";
import { reportWords, type ReportWord } from "./report-words";

/** A report that is owed: when, and to whom where that is said. */
export type Obligation = { readonly period: Period; readonly forum: string | null };

/** A report-back as somebody typed it, and the reports that it promises; none when no time can be read in it. */
export type ReportBack = { readonly typed: string; readonly obligations: readonly Obligation[] };

/**
 * Reads `Hösten 2019 och våren 2020 i Samverkansrådet` as two reports. A forum or a year that is said once for two
 * times belongs to both. Whatever cannot be read stays as it was typed.
 */
export function readReportBack(typed: string): ReportBack {
  const before = seen.get(typed);
  if (before) return before;
  if (seen.size >= mostSeen) seen.clear();
  const read = { typed, obligations: typed.length > longest ? [] : obligationsIn(reportWords(typed)) };
  seen.set(typed, read);
  return read;
}

/** What is longer is an account, not a list of times. */
const longest = 300;

/** Many activities report at the same few times; a plan's own are remembered, those of many plans are not. */
const mostSeen = 2000;
const seen = new Map<string, ReportBack>();

type Group = { readonly periods: Period[]; readonly forums: string[] };

function obligationsIn(words: readonly ReportWord[]): Obligation[] {
  const periods = withYears(words);
  const forumFirst = words.find(({ kind }) => kind !== "sign")?.kind === "forum";
  const groups: Group[] = [];
  for (const [at, word] of words.entries()) {
    if (word.kind === "sign") continue;
    const last = groups.at(-1);
    // A new group begins where what leads a group is said again after what follows it.
    const leads = (word.kind === "forum") === forumFirst;
    const isFull = last && (forumFirst ? last.periods.length > 0 : last.forums.length > 0);
    const group = last && !(leads && isFull) ? last : { periods: [], forums: [] };
    if (group !== last) groups.push(group);
    const period = periods.get(at);
    if (word.kind === "forum") group.forums.push(word.typed);
    else if (period) group.periods.push(period);
  }
  return groups.flatMap(({ periods, forums }, at) => {
    const heard: readonly (string | null)[] = forums.length > 0 ? forums : (groups[at - 1]?.forums ?? []);
    return periods.flatMap((period) => (heard.length > 0 ? heard : [null]).map((forum) => ({ period, forum })));
  });
}

/** Every time with its year: `våren och hösten 2020` is two terms of one year. A part of a year that none follows is no time. */
function withYears(words: readonly ReportWord[]): ReadonlyMap<number, Period> {
  const periods = new Map<number, Period>();
  let year = "";
  for (const [at, word] of [...words.entries()].reverse()) {
    if (word.kind === "period") {
      periods.set(at, word.period);
      year = word.period.first.slice(0, 4);
    } else if (word.kind === "part") {
      const period = year ? readPeriod(`${word.typed} ${year}`) : undefined;
      if (period) periods.set(at, period);
    }
  }
  return periods;
}
