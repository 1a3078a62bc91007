import type { Clause } from "./clauses";
import { governedIn, isEffort } from "./governed";
import { isGenitive, isSmall, namedBy } from "./objects";
import type { Sentence } from "./sentence";
import type { Stretch } from "./stretch";
import { does, type Term } from "./terms";
import { isFunctionWord, oneOf } from "./words/function-words";

const than = oneOf("än than");
const ofWord = oneOf("av of");
const itsOwn = oneOf("sin sitt sina its their");
const asking = oneOf("om whether if hur how var where vilka which");

const reach = 7;

/** Finds a direction of something that can be counted or measured: specific, though it says not how far. */
export function findDirection(sentence: Sentence): Stretch | undefined {
  for (const clause of sentence.clauses) {
    let governed: readonly boolean[] | undefined;
    for (const [at, term] of clause.entries()) {
      if (!does(term, "change", "more")) continue;
      governed ??= governedIn(clause, { endless: true });
      if (governed[at]) continue;
      // "Mer än 20 procent" compares, and moves nothing.
      if (than.test(clause[at + 1]?.text ?? "")) continue;
      const found =
        ahead(clause, at) ?? (does(term, "change") && !hasObject(clause, at) ? behind(clause, at) : undefined);
      if (found) return { start: Math.min(term.start, found.start), end: Math.max(term.end, found.end) };
    }
  }
  return undefined;
}

/** "Minska antalet olyckor", "fewer cars". */
function ahead(clause: Clause, at: number): Term | undefined {
  for (let next = at + 1; next < clause.length && next < at + reach; next++) {
    const term = clause[next]!;
    if (isGenitive(clause, next)) continue;
    if (does(term, "countable", "thing")) return term;
    if (does(term, "abstract", "feeling", "slogan")) return undefined;
    if (isFunctionWord(term.text, "preposition") && !ofWord.test(term.text)) return undefined;
  }
  return undefined;
}

/** "Sjukfrånvaron bland lärare ska minska". */
function behind(clause: Clause, at: number): Term | undefined {
  const before = clause.slice(0, at);
  if (before.some((term) => does(term, "abstract") && !does(term, "countable"))) return undefined;
  return before.find((term) => does(term, "countable", "thing"));
}

function hasObject(clause: Clause, at: number): boolean {
  const next = clause[at + 1];
  if (!next || next.before || isFunctionWord(next.text, "preposition")) return false;
  return itsOwn.test(next.text) || (!isSmall(next) && namedBy(next) !== undefined);
}

/** Finds a question so concrete that two readers would look into the same thing: "undersöka om stationen kan hålla öppet". */
export function findQuestion(sentence: Sentence): Stretch | undefined {
  for (const clause of sentence.clauses) {
    for (const [at, term] of clause.entries()) {
      if (!does(term, "inquire", "work")) continue;
      if (clause.slice(0, at).some((_, before) => isEffort(clause, before))) continue;
      const thing = askedAbout(clause.slice(at + 1, at + 10));
      if (thing) return { start: term.start, end: thing.end };
    }
  }
  return undefined;
}

function askedAbout(rest: Clause): Term | undefined {
  if (rest.some((term) => does(term, "hedge"))) return undefined;
  const asks = rest.some(({ text }) => asking.test(text));
  if (!asks && rest.some((term) => does(term, "abstract"))) return undefined;
  return rest.find((term) => does(term, "thing", "countable"));
}
