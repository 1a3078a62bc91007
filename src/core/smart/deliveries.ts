import type { Clause } from "./clauses";
import { governedIn, type Counting } from "./governed";
import { hasArticle, isKnown, objectAfter, objectBefore, type Named } from "./objects";
import { findOpening } from "./openings";
import type { Language } from "./language";
import type { Sentence } from "./sentence";
import type { Stretch } from "./stretch";
import { does, type Term } from "./terms";
import { isFunctionWord, oneOf } from "./words/function-words";
import { isPassive, isVerbHere } from "./voice";

const beginsAside = oneOf("som vilka vilket that which who där when när once");
const into = oneOf("i in into till to");
const addressing = oneOf("till inför för to in i");
const about = oneOf("för om i till for on in to about av of");

/** Finds a delivery that one can tick off: something done, made, reported or there, or a clause that opens with the thing itself. */
export function findDelivery(
  { clauses, language }: Sentence,
  counting: Counting = { endless: true },
): Stretch | undefined {
  for (const clause of clauses) {
    const found = findOpening(clause) ?? findDone(clause, language, counting);
    if (found) return found;
  }
  return undefined;
}

function findDone(clause: Clause, language: Language, counting: Counting): Stretch | undefined {
  let governed: readonly boolean[] | undefined;
  for (const [at, term] of clause.entries()) {
    if (!isDoing(term) && !isIntroducing(clause, at)) continue;
    governed ??= governedIn(clause, counting);
    if (governed[at] || (language === "en" && !isVerbHere(clause, at)) || isInAside(clause, at)) continue;
    const found = deliveredBy(clause, at);
    if (found) return found;
  }
  return undefined;
}

const isDoing = (term: Term) => does(term, "act", "make", "report", "there", "have");

/** What follows "som" describes a thing; it is not what is to be done. */
function isInAside(clause: Clause, at: number): boolean {
  const before = clause.slice(Math.max(0, at - 2), at);
  return before.some(({ text }) => beginsAside.test(text));
}

/** "Inför studentrabatt": a verb where no other stands, and else a preposition. */
function isIntroducing(clause: Clause, at: number): boolean {
  if (at > 0 || clause[0]!.text !== "inför") return false;
  return !clause.some(
    (term, index) => index > 0 && does(term, "act", "make", "report", "there", "have", "vague", "change"),
  );
}

function deliveredBy(clause: Clause, at: number): Stretch | undefined {
  const verb = clause[at]!;
  const object = objectOf(clause, at);
  if (does(verb, "report") && (object || isAddressed(clause, at))) return span(verb, object?.term ?? verb);
  if (!object) return undefined;
  const { is, term } = object;
  if ((is === "weak" || does(verb, "have")) && !isBounded(clause, term) && !isHadDone(clause, term)) return undefined;
  if (does(verb, "act") || isIntroducing(clause, at)) return span(verb, term);
  const isMade = is === "thing" || is === "weak" || is === "work";
  return (isMade && !isListed(clause, term)) ||
    (is === "unknown" && hasArticle(clause, term) && !isPraised(clause, term))
    ? span(verb, term)
    : undefined;
}

function objectOf(clause: Clause, at: number): Named | undefined {
  if (does(clause[at], "there")) {
    const after = objectAfter(clause, at);
    const known = [after, objectBefore(clause, at)].find(isKnown);
    return known ?? (after && hasArticle(clause, after.term) ? after : undefined);
  }
  if (!isPassive(clause, at)) return objectAfter(clause, at);
  return objectBefore(clause, at) ?? objectAfter(clause, at) ?? destinationOf(clause, at);
}

/** "Jämställdhet skrivs in i avtalet": the thing is where it goes. */
function destinationOf(clause: Clause, at: number): Named | undefined {
  if (!into.test(clause[at + 1]?.text ?? "")) return undefined;
  const named = objectAfter(clause, at + 1);
  return named?.is === "thing" ? named : undefined;
}

/** A report to somebody is a report, whatever is in it. */
function isAddressed(clause: Clause, at: number): boolean {
  return clause.slice(at + 1, at + 8).some(({ text }) => addressing.test(text));
}

/** A thing such as training is told apart by its article, its number or what it is about. */
function isBounded(clause: Clause, object: Term): boolean {
  const at = clause.indexOf(object);
  if (clause.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:en|ett|a|an|one|\d+)$/u.test(text))) return true;
  if (/^(?:gratis|kostnadsfri|avgiftsfri)/u.test(object.text)) return true;
  const [next, second] = [clause[at + 1]?.text ?? "", clause[at + 2]?.text];
  return does(object, "weak") && about.test(next) && !isFunctionWord(second, "relative");
}

/** "Have the website translated." */
function isHadDone(clause: Clause, object: Term): boolean {
  const next = clause[clause.indexOf(object) + 1];
  return does(next, "act", "make") && /(?:ed|t|en)$/u.test(next!.text);
}

/** "En välkomnande atmosfär": of what is only praised, nothing is made. */
function isPraised(clause: Clause, object: Term): boolean {
  return does(clause[clause.indexOf(object) - 1], "slogan");
}

/** "Standards, infrastructure, practices and projects": things of every kind are none in particular. */
function isListed(clause: Clause, object: Term): boolean {
  if (hasArticle(clause, object)) return false;
  const at = clause.indexOf(object);
  const rest = clause.slice(at + 1, at + 5);
  const hasComma = rest.some(({ before }) => before.includes(","));
  return rest.some((term, index) => {
    const isJoined = term.before.includes(",") || (hasComma && isFunctionWord(rest[index - 1]?.text, "and"));
    return isJoined && does(term, "abstract");
  });
}

const span = (from: Term, to: Term): Stretch => ({
  start: Math.min(from.start, to.start),
  end: Math.max(from.end, to.end),
});
