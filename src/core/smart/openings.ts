import type { Clause } from "./clauses";
import { isEffort } from "./governed";
import { isKnown, namedBy } from "./objects";
import type { Stretch } from "./stretch";
import { does } from "./terms";
import { isFunctionWord, oneOf } from "./words/function-words";

const about = oneOf("av om över för of on for");

const reach = 6;
const finite = oneOf("ska skall kan bör måste is are will shall should can must är har have has");
const continued = oneOf("som vilken that which where där");

/** Finds the thing itself where a clause opens with it: "Kartläggning av tomma lokaler", "En folder på engelska". */
export function findOpening(clause: Clause): Stretch | undefined {
  for (let at = 0; at < clause.length && at < reach; at++) {
    const term = clause[at]!;
    const named = namedBy(term);
    if (isFunctionWord(term.text, "preposition") || isFunctionWord(term.text, "modal")) return undefined;
    if (!named && term.kinds.length > 0 && !does(term, "slogan", "quantity", "neutral")) return undefined;
    if (!isKnown(named) || named.is === "countable") continue;
    const next = clause[at + 1];
    if (next && !next.before && does(next, "thing", "work", "weak")) continue;
    return standsAlone(clause, at) ? { start: clause[0]!.start, end: term.end } : undefined;
  }
  return undefined;
}

/** Whether what follows tells about the thing, and is not a sentence of which it is the subject. */
function standsAlone(clause: Clause, at: number): boolean {
  const rest = clause.slice(at + 1);
  const [next] = rest;
  if (rest.some(({ text }) => finite.test(text))) return false;
  if (rest.some((_, index) => isEffort(rest, index) || opensOrMoves(rest, index))) return false;
  if (does(clause[at], "work", "weak") && !does(clause[at], "thing")) {
    return about.test(next?.text ?? "") && !rest.slice(0, 4).some((term) => does(term, "hedge"));
  }
  return !next || next.before !== "" || isFunctionWord(next.text, "preposition") || continued.test(next.text);
}

/** After a preposition such a word only describes: "rutin för ökad säkerhet". */
function opensOrMoves(rest: Clause, at: number): boolean {
  return does(rest[at], "change", "feeling", "open") && !isFunctionWord(rest[at - 1]?.text, "preposition");
}
