import type { Clause } from "./clauses";
import { oneOf } from "./words/function-words";

const beforeVerb = oneOf(
  "to will shall must should can and or is are be been was were has have had by not also may we i it city council board university union they who that which fully annually then further",
);
const beforeNoun = oneOf("the a an of for our its their in on all new");
const isBe = oneOf("is are be been was were being");
const isVara = oneOf("är blir bli vara varit blivit");

/** English verbs are nouns as often: one is a verb first in its clause, after small words that want one, and after a subject. */
export function isVerbHere(clause: Clause, at: number): boolean {
  const [before, verb] = [clause[at - 1], clause[at]!];
  if (!before || /[,/]/u.test(verb.before) || beforeVerb.test(before.text)) return true;
  return verb.text.endsWith("s") !== before.text.endsWith("s") && !beforeNoun.test(before.text);
}

/** Whether what is done to stands before the verb: "en guide tas fram", "a guide is published", "guiden är framtagen". */
export function isPassive(clause: Clause, at: number): boolean {
  const { text } = clause[at]!;
  const before = clause.slice(Math.max(0, at - 4), at);
  if (before.some((term) => isBe.test(term.text))) return /(?:en|t|ts|d)$/u.test(text);
  if (/[^es]s$/u.test(text) || /[aeiouyåäö]es$/u.test(text)) return true;
  return (
    /(?:at|d|t|en|et|na|da|ade|ta|s)$/u.test(text) &&
    (text.endsWith("s") || before.some((term) => isVara.test(term.text)))
  );
}
