import { isTime } from "../values/time-words";
import { isBody, isParty } from "./bodies";

const plan =
  /plan(?:en|s)?(?!\p{L})|planering|program|strategi|strategy|roadmap|agreement|tracker|(?:åtgärds|uppdrags|aktivitets|att göra-)lista|färdplan|agenda|framework|åtgärder|aktiviteter|actions|pledge|löfte|avtal|charter|överenskommelse|mål(?:en)? (?:och|för)|goals|objectives/iu;
const isPlan = /plan(?:en|s)?(?!\p{L})|(?:program|strategi|strategy|agenda|roadmap)(?!\p{L})/iu;
const print =
  /^(?:export(?:erad)?|utskrift|utskriven|printed|exported|sida|page|bilaga|appendix|version|utkast|draft)(?!\p{L})/iu;

/** Whether words name a plan, by a word for one or by its years. */
export function namesPlan(text: string): boolean {
  return plan.test(text) || /(?:19|20)\d{2}/u.test(text);
}

/** Of the lines that stand first in a plan the one that names it: not who made it, nor what a printer has put there. */
export function titleAmong<Line extends { readonly text: string }>(lines: readonly Line[]): Line | undefined {
  const own = lines.filter(({ text }) => !print.test(text) && !isTime(text));
  const first = own.find(({ text }) => plan.test(text) || !(isParty(text) || isBody(text))) ?? own[0];
  if (!first || namesPlan(first.text)) return first;
  // What names no plan may be a line to whoever fills in the sheet.
  return own.slice(0, 3).find(({ text }) => isPlan.test(text) && text.length <= 120 && !/[.!]$/u.test(text)) ?? first;
}
