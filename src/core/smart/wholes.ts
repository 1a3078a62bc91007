import { namedBy } from "./objects";
import type { Sentence } from "./sentence";
import type { Stretch } from "./stretch";
import { does, type Term } from "./terms";
import { isFunctionWord, oneOf } from "./words/function-words";

const everyone = oneOf("alla samtliga varje all every each");
const everyTime = oneOf("gång time dag år day year month week");
/** "Se till att alla …" is about all of them; other efforts only hope so. */
const assured = /^(?:se|säkerställ|säkra|tillse|garanter|ensur|guarantee)/u;

/** Finds everybody of a kind that can be counted, as what the sentence is about: "samtliga förvaltningar har en kontaktperson". */
export function findWhole({ terms }: Sentence): Stretch | undefined {
  if (terms.some((term) => does(term, "feeling") || (does(term, "vague") && !assured.test(term.text))))
    return undefined;
  const praised = terms.findLastIndex((_, at) => isPraise(terms, at));
  for (const [at, term] of terms.entries()) {
    if (!everyone.test(term.text) || everyTime.test(terms[at + 1]?.text ?? "")) continue;
    if (isFunctionWord(terms[at - 1]?.text, "preposition")) continue;
    const noun = terms.slice(at + 1, at + 4).find(namedBy);
    if (noun && terms.length > at + 2 && praised <= at) return { start: term.start, end: noun.end };
  }
  return undefined;
}

/** What they all are to be decides: "alla skolor är trygga" counts none. */
function isPraise(terms: readonly Term[], at: number): boolean {
  return does(terms[at], "slogan", "change") && !isFunctionWord(terms[at - 1]?.text, "preposition");
}
