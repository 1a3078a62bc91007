import type { Language } from "./language";
import { does, type Term } from "./terms";
import { isFunctionWord, oneOf } from "./words/function-words";

/** Words that are said together: from one stop to the next, without what says why. */
export type Clause = readonly Term[];

/** Nobody means the whole of what is longer by one verb, and reading on would take time. */
const longest = 60;
/** A full stop after these ends no sentence. */
const abbreviated = oneOf("ev resp bl t ex d v s k m fl ca e g i st dr nr no o f n inkl exkl jfr");
const stops = /[.:;!?•\n]|^-$/u;
/** After these two words, what is said is why, not what. */
const purposes: ReadonlySet<string> = new Set([
  "för att",
  "syfte att",
  "så att",
  "avsikt att",
  "in order",
  "order to",
  "so that",
]);
const beginning = oneOf("för syfte så avsikt in order so to");
/** After these, English "to" says what is to be done, not what for. */
const wantsTo =
  /^(?:plans?|goal|aims?|continues?|try|needs?|able|committed|how|going|wants?|council|project|mission|work\p{L}*|city|board)$/u;
const withWhom = /^(?:work|partner|collaborat|cooperat|coordinat)\p{L}*$/u;
const aimed = /^(?:arbeta\p{L}*|verka\p{L}*|ansvar\p{L}*|fokus\p{L}*|mål|målet)$/u;

/** Parts a sentence into clauses; what follows "för att" or "in order to" is left out until the next comma. */
export function clausesOf(terms: readonly Term[], language: Language): readonly Clause[] {
  const clauses: Term[][] = [[]];
  let isAside = false;
  for (const [at, term] of terms.entries()) {
    const isTooLong = clauses.at(-1)!.length >= longest;
    const isStop = isTooLong || (term.before !== "" && stops.test(term.before) && !isAbbreviation(terms[at - 1], term));
    if (isStop) clauses.push([]);
    if (isStop || term.before.includes(",")) isAside = false;
    if (beginsPurpose(terms, at, language)) isAside = true;
    if (!isAside) clauses.at(-1)!.push(term);
  }
  return clauses.filter(({ length }) => length > 0);
}

function isAbbreviation(previous: Term | undefined, term: Term): boolean {
  return term.before.startsWith(".") && previous !== undefined && abbreviated.test(previous.text);
}

function beginsPurpose(terms: readonly Term[], at: number, language: Language): boolean {
  const first = terms[at]!.text;
  if (!beginning.test(first)) return false;
  const [next, previous] = [terms[at + 1], terms[at - 1]];
  // "Verka för att …" says what, however vaguely.
  if (does(previous, "vague") || aimed.test(previous?.text ?? "")) return false;
  if (purposes.has(`${first} ${next?.text}`)) return true;
  return language === "en" && first === "to" && at > 1 && isInfinitive(next) && !saysWhat(terms, at);
}

function isInfinitive(term: Term | undefined): boolean {
  return does(term, "vague", "change", "make", "act", "report", "inquire") && !does(term, "thing", "countable");
}

function saysWhat(terms: readonly Term[], at: number): boolean {
  const previous = terms[at - 1]!.text;
  if (isFunctionWord(previous, "modal") || isFunctionWord(previous, "and") || wantsTo.test(previous)) return true;
  // "Work with the council to adopt an ordinance."
  return terms.slice(Math.max(0, at - 8), at).some(({ text }) => withWhom.test(text));
}
