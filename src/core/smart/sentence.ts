import { clausesOf, type Clause } from "./clauses";
import type { Language } from "./language";
import { plainText } from "./plain-text";
import type { Stretch } from "./stretch";
import { termsOf, wordsOf, type Term } from "./terms";
import { findTimes } from "./times";
import { standardLexicons, type Lexicons } from "./words/lexicons";

/** A sentence read once, for every letter to judge. */
export type Sentence = {
  /** As typed. */
  readonly source: string;
  /** In small letters and plain signs. */
  readonly text: string;
  readonly language: Language;
  readonly terms: readonly Term[];
  readonly clauses: readonly Clause[];
  readonly times: readonly Stretch[];
  /** Place of a character of the text in the sentence as typed. */
  readonly typedAt: (index: number) => number;
};

/** Reads a sentence as typed: its words with what they do, and its times. */
export function readSentence(typed: string, lexicons: Lexicons = standardLexicons): Sentence {
  const { text, typedAt } = plainText(typed);
  const words = wordsOf(text);
  const { terms, language } = termsOf(words, lexicons);
  return {
    source: typed,
    text,
    language,
    terms,
    clauses: clausesOf(terms, language),
    times: findTimes(text, words),
    typedAt,
  };
}

/** Where a stretch of the text stands in the sentence as typed. */
export function asTyped({ typedAt }: Sentence, { start, end }: Stretch): Stretch {
  return { start: typedAt(start), end: typedAt(end) };
}
