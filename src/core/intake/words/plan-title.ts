import { isTime } from "../values/time-words";
import { isBody, isParty } from "./bodies";

const plan =
  /plan(?:en|s)?(?!\p{L})|planering|program|strategi|strategy|roadmap|agreement|tracker|(?:åtgärds|uppdrags|aktivitets|att göra-)lista|färdplan|agenda|framework|åtgärder|aktiviteter|actions|pledge|löfte|avtal|charter|överenskommelse|mål(?:en)? (?:och|för)|goals|objectives/iu;
const print =
  /^(?:export(?:erad)?|utskrift|utskriven|printed|exported|sida|page|bilaga|appendix|version|utkast|draft)(?!\p{L})/iu;

/** Whether words name a plan, by a word for one or by its years. */
export function namesPlan(text: string): boolean {
  return plan.test(text) || /(?:19|20)\d{2}/u.test(text);
}

/** Of the lines that stand first in a plan the one that names it: not who made it, nor what a printer has put there. */
export function titleAmong<Line extends { readonly text: string }>(lines: readonly Line[]): Line | undefined {
  const own = lines.filter(({ text }) => !print.test(text) && !isTime(text));
  const first = own.findIndex(({ text }) => plan.test(text) || !(isParty(text) || isBody(text)));
  return own[first] ?? own[0];
}
