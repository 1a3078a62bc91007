import type { Clause } from "./clauses";
import { does, type Term } from "./terms";
import { isFunctionWord, oneOf } from "./words/function-words";

const means = oneOf("genom by through");
const asking = oneOf("om whether if hur how huruvida var where vilka vilken which vad what");
const infinitive = oneOf("att to");
const ofOrFor = oneOf("av för");

/** Whether what has no end ("löpande") counts as well. */
export type Counting = { readonly endless: boolean };

/**
 * Tells which words stand under a promise of effort: "verka för att en guide tas fram", "encourage schools to adopt a plan".
 * A comma or an "och" before a new verb ends it, and so does "genom", which says how.
 */
export function governedIn(clause: Clause, { endless }: Counting): readonly boolean[] {
  let isGoverned = false;
  let isWithSomebody = false;
  return clause.map((term, at) => {
    const isUnder = isGoverned && !(term.before.includes(",") && isVerb(term));
    if (isEffort(clause, at) || (endless && does(term, "open")) || asks(clause, at) || promises(clause, at)) {
      isGoverned = true;
      isWithSomebody ||= withSomebody.test(term.text);
    } else if (isGoverned && endsEffort(clause, at, isWithSomebody)) isGoverned = false;
    return isUnder;
  });
}

const withSomebody = /^(?:work|partner|collaborat|cooperat|coordinat)/u;

/** Whether a word promises an effort here; after an article it only names one: "ett stöd". */
export function isEffort(clause: Clause, at: number): boolean {
  const term = clause[at];
  return does(term, "vague") && !does(term, "thing") && !isFunctionWord(clause[at - 1]?.text, "article");
}

function endsEffort(clause: Clause, at: number, isWithSomebody: boolean): boolean {
  const term = clause[at]!;
  if (means.test(term.text) || (isWithSomebody && term.text === "to")) return true;
  if (isFunctionWord(term.text, "and")) return isVerb(clause[at + 1]);
  return term.before.includes(",") && isVerb(term);
}

/** "Undersöka om en bro kan byggas" builds none. */
function asks(clause: Clause, at: number): boolean {
  const next = clause[at + 1]?.text ?? "";
  return does(clause[at], "inquire", "work") && asking.test(next);
}

/** "Möjligheten att införa en avgift" introduces none. */
function promises(clause: Clause, at: number): boolean {
  if (!does(clause[at], "abstract") || does(clause[at], "neutral")) return false;
  const [next, second] = [clause[at + 1]?.text ?? "", clause[at + 2]?.text];
  return infinitive.test(next) || (ofOrFor.test(next) && second === "att");
}

function isVerb(term: Term | undefined): boolean {
  return does(term, "act", "make", "report", "there", "have", "inquire", "vague", "change");
}
