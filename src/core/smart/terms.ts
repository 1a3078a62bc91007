import type { Language } from "./language";
import { oneOf } from "./words/function-words";
import type { Continuation } from "./words/lexicon";
import type { Entry, Lexicons } from "./words/lexicons";
import type { Kind } from "./words/word-group";

const lastLetters = oneOf("s es t a");

/** A word of a sentence, or several that mean one thing, and what it does there. */
export type Term = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly Kind[];
  /** What stands between the word before and this one, beside spaces. */
  readonly before: string;
};

/** Whether a word does one of these in the sentence. */
export function does(term: Term | undefined, ...kinds: readonly Kind[]): boolean {
  if (term === undefined || term.kinds.length === 0) return false;
  for (const kind of kinds) if (term.kinds.includes(kind)) return true;
  return false;
}

/** Words that may stand between a verb and its particle: "tar kommunen fram". */
const widestGap = 2;
const wordOrNumber = /\p{L}+(?:['-]\p{L}+)*'?|\d+(?:[.,:/-]?\d+)*/gu;

/** A word as it stands in the text, before it is looked up. */
export type Word = Omit<Term, "kinds">;

/** Parts a plain text into its words and numbers. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const { 0: word, index } of text.matchAll(wordOrNumber)) {
    const before = index - last < 2 ? "" : text.slice(last, index).trim();
    words.push({ text: word, start: index, end: index + word.length, before });
    last = index + word.length;
  }
  return words;
}

/** Looks each word up, in the language of the sentence first; which that is, most words decide. */
export function termsOf(
  words: readonly Word[],
  { entryOf }: Lexicons,
): { readonly terms: readonly Term[]; readonly language: Language } {
  const entries: Entry[] = [];
  let lean = 0;
  for (const { text } of words) {
    const entry = entryOf(text);
    entries.push(entry);
    lean += entry.lean;
  }
  const language = lean >= 0 ? "sv" : "en";
  const other = language === "sv" ? "en" : "sv";
  let taken: Set<number> | undefined;
  const terms: Term[] = [];
  for (let at = 0; at < words.length; at++) {
    if (taken?.has(at)) continue;
    const { text, start, end, before } = words[at]!;
    const { kinds, continuations } = entries[at]!;
    const together =
      longest(words, at, continuations[language], language === "sv" ? widestGap : 0) ??
      longest(words, at, continuations[other], 0);
    if (!together) {
      terms.push({ text, start, end, before, kinds: kinds[language] });
      continue;
    }
    taken ??= new Set();
    for (const index of together.indexes) taken.add(index);
    const last = together.indexes.at(-1)!;
    const isTogether = last === at + together.indexes.length;
    terms.push({ text, start, end: isTogether ? words[last]!.end : end, before, kinds: together.kinds });
  }
  return { terms, language };
}

/** The entry of most words that begins here. */
function longest(words: readonly Word[], at: number, continuations: readonly Continuation[], gap: number) {
  if (continuations.length === 0) return undefined;
  let best: { kinds: Kind[]; indexes: readonly number[] } | undefined;
  for (const continuation of continuations) {
    const indexes = follow(words, at, continuation, gap);
    if (!indexes || (best && best.indexes.length > indexes.length)) continue;
    if (best?.indexes.length === indexes.length) best.kinds.push(continuation.kind);
    else best = { kinds: [continuation.kind], indexes };
  }
  return best;
}

function follow(words: readonly Word[], at: number, { rest }: Continuation, gap: number): number[] | undefined {
  const indexes: number[] = [];
  let next = at + 1;
  let left = rest.length === 1 ? gap : 0;
  for (const part of rest) {
    while (left > 0 && words[next] && !words[next]!.before && !isFormOf(words[next]!.text, part)) {
      left--;
      next++;
    }
    const word = words[next];
    if (!word || word.before || !isFormOf(word.text, part)) return undefined;
    indexes.push(next++);
  }
  return indexes;
}

function isFormOf(written: string, word: string): boolean {
  return written === word || (written.startsWith(word) && lastLetters.test(written.slice(word.length)));
}
