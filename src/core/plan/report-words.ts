import { readPeriod, type Period } from "./period";

/** A piece of a report-back: a time, a part of a year whose year is said elsewhere, a forum, or a sign between them. */
export type ReportWord =
  | { readonly kind: "period"; readonly typed: string; readonly period: Period }
  | { readonly kind: "part" | "forum" | "sign"; readonly typed: string };

/** Takes a report-back apart. Words that are neither a time nor introduce a forum are left out where some forum is introduced. */
export function reportWords(typed: string): ReportWord[] {
  const tokens = typed.normalize("NFC").match(/[\n,;()]|[^\s,;()]+/gu) ?? [];
  const words: ReportWord[] = [];
  let run: string[] = [];
  const endRun = () => {
    const forum = forumIn(run);
    if (forum) words.push(forum);
    run = [];
  };
  for (let at = 0; at < tokens.length;) {
    const time = timeAt(tokens, at);
    if (time) {
      endRun();
      words.push(time.word);
      at += time.length;
    } else if (signs.test(tokens[at]!) || (joins.test(tokens[at]!) && (run.length === 0 || timeAt(tokens, at + 1)))) {
      endRun();
      words.push({ kind: "sign", typed: tokens[at]! });
      at++;
    } else {
      run.push(tokens[at]!);
      at++;
    }
  }
  endRun();
  const introduced = words.some((word) => word.kind === "forum" && introduces.test(word.typed));
  return words.flatMap((word): ReportWord[] => {
    if (word.kind !== "forum") return [word];
    if (introduced && !introduces.test(word.typed)) return [];
    const name = word.typed.replace(introduces, "");
    return name ? [{ kind: "forum", typed: name }] : [];
  });
}

const signs = /^[\n,;()&+/–—-]$/u;
const joins = /^(?:och|samt|and|plus|eller|or)$/iu;
const introduces = /^(?:(?:i|vid|till|på|hos|inför|at|to|in|before|for)(?: (?:the|ett|en))?(?: |$))/iu;

/** The words of the longest time that there is: `senast den 30 november 2026`. */
const longestTime = 5;

function timeAt(tokens: readonly string[], at: number): { word: ReportWord; length: number } | undefined {
  for (let length = Math.min(longestTime, tokens.length - at); length > 0; length--) {
    const typed = tokens
      .slice(at, at + length)
      .join(" ")
      .replace(/[.:]$/u, "");
    // Most words of a sentence are no part of a time; looking for a digit costs less than reading one.
    const period = /\d/u.test(typed) && !/[\n,;()]/u.test(typed) ? readPeriod(typed) : undefined;
    if (period) return { word: { kind: "period", typed, period }, length };
  }
  const typed = (tokens[at] ?? "").replace(/[.:]$/u, "");
  return partOfYear.test(typed) ? { word: { kind: "part", typed }, length: 1 } : undefined;
}

const partOfYear =
  /^(?:vt|ht|våren|hösten|vårterminen|höstterminen|sommaren|vintern|spring|autumn|fall|summer|winter|q[1-4]|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)$/iu;

/** A forum's name in a run of words, with the word that introduces it. */
function forumIn(run: readonly string[]): ReportWord | undefined {
  const typed = run
    .join(" ")
    .replace(/^[.:–—-]+ ?|[ .:–—-]+$/gu, "")
    .trim();
  return /\p{L}/u.test(typed) ? { kind: "forum", typed } : undefined;
}
