import type { Clause } from "./clauses";
import { does, type Term } from "./terms";
import { isFunctionWord, isSmallWord, oneOf } from "./words/function-words";
import { remember } from "./words/remember";

const anArticle = oneOf("en ett a an");

/** A word that names an object, and how sure one can be that two readers would agree on it. */
export type Named = {
  readonly term: Term;
  /** `process` is something done ("signering") and `unknown` a word of no list. */
  readonly is: "thing" | "weak" | "work" | "countable" | "process" | "unknown";
};

const farthest = 9;
const abstractEnd =
  /(?:het|heten|heter|heterna|skap|skapet|itet|iteten|ism|ismen|else|elsen|elser|ande|andet|anden|ende|endet|ness|ity|ities|ment|ships?|ance|ence|ability|(?<!er|n)ing|ly|ligt|iskt|igt|ligen)$/u;
const processEnd = /(?:ning|ningen|ningar|tion|tionen|tioner|nad|naden)$/u;
const adjectiveEnd =
  /(?:ig|iga|igt|lig|liga|ligt|isk|iska|iskt|bar|bara|bart|sam|samma|samt|full|fulla|ad|ade|at|al|ala|alt|ell|ella|ellt|iv|iva|ivt|nde|en|na|able|ible|ful|ous|ic|ical|ive|ed|less|ary)$/u;
/** Right after a verb these say where or when, and no object follows. */
const elsewhere = oneOf("i på in on at under över bland hos vid från from efter after through genom");
/** The ends of nouns in the genitive: "de anställdas kunskap". */
const genitive = /(?:'s?|nas|ens|ets|rnas|das)$/u;

/** What the end of a word says of it, where no list does. */
const shapeOf = remember((word) => ({
  isAbstract: abstractEnd.test(word),
  isProcess: processEnd.test(word),
  isAdjective: adjectiveEnd.test(word),
  isGenitive: genitive.test(word),
}));

const nameable = ["thing", "work", "countable", "weak"] as const;

/** What a word can name. */
export function namedBy(term: Term): Named | undefined {
  const { kinds } = term;
  if (kinds.length === 0) {
    const is = isUnlisted(term.text);
    return is ? { term, is } : undefined;
  }
  if (kinds.includes("neutral")) return undefined;
  for (const is of nameable) if (kinds.includes(is)) return { term, is };
  return undefined;
}

/** What a word of no list can name, by its end. */
const isUnlisted = remember((word): "process" | "unknown" | null => {
  if (isSmall({ text: word }) || /^\d/u.test(word) || shapeOf(word).isAbstract) return null;
  return shapeOf(word).isProcess ? "process" : "unknown";
});

/** What a verb at `at` does something to, written after it: "ta fram en gemensam guide". */
export function objectAfter(clause: Clause, at: number): Named | undefined {
  if (elsewhere.test(clause[at + 1]?.text ?? "")) return undefined;
  let doubtful: Named | undefined;
  for (let next = at + 1; next < clause.length && next <= at + farthest; next++) {
    const term = clause[next]!;
    if (next > at + 1 && (isFunctionWord(term.text, "preposition") || isFunctionWord(term.text, "relative"))) break;
    // Of "möjliga satsningar" and what follows, nothing is settled.
    if (does(term, "hedge")) break;
    if (isGenitive(clause, next)) continue;
    const named = namedBy(term);
    if (isKnown(named)) return named;
    if (named && (isHead(clause, next) || !shapeOf(term.text).isAdjective)) doubtful ??= named;
  }
  return doubtful;
}

/** Whether a word is the last of its group, and so no adjective whatever its end: "en pumptrackbana vid sjön". */
function isHead(clause: Clause, at: number): boolean {
  const next = clause[at + 1];
  return next === undefined || next.before !== "" || isSmall(next);
}

/** What is done to, written before a passive or a participle: "en guide är framtagen". */
export function objectBefore(clause: Clause, at: number): Named | undefined {
  let doubtful: Named | undefined;
  for (let before = at - 1; before >= 0 && before >= at - farthest; before--) {
    const term = clause[before]!;
    if (does(term, "vague", "change") && !does(term, "abstract", "thing")) break;
    if (does(clause[before - 1], "hedge")) continue;
    const named = namedBy(term);
    if (isKnown(named)) return named;
    if (named && !shapeOf(term.text).isAdjective) doubtful ??= named;
  }
  return doubtful;
}

/** Whether the word is in a list. */
export function isKnown(named: Named | undefined): named is Named {
  return named !== undefined && named.is !== "unknown" && named.is !== "process";
}

/** Whether a word only says whose something is. */
export function isGenitive(clause: Clause, at: number): boolean {
  const next = clause[at + 1];
  return next !== undefined && !next.before && !isSmall(next) && shapeOf(clause[at]!.text).isGenitive;
}

/** Whether an article makes a word a thing, known or not: "en bostadskö". */
export function hasArticle(clause: Clause, object: Term): boolean {
  const at = clause.indexOf(object);
  return clause.slice(Math.max(0, at - 3), at).some(({ text }) => anArticle.test(text));
}

/** Whether a word only holds others together. */
export function isSmall({ text }: Pick<Term, "text">): boolean {
  return isSmallWord(text) || text.length < 3;
}
