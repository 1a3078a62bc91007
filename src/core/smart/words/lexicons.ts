import { leanOf, type Language } from "../language";
import { actsEn } from "./acts-en";
import { actsSv } from "./acts-sv";
import { english, swedish } from "./inflection";
import { isSmallWord } from "./function-words";
import { lexiconOf, type Continuation, type Lexicon } from "./lexicon";
import { remember } from "./remember";
import { nounsEn } from "./nouns-en";
import { nounsSv } from "./nouns-sv";
import { thingsEn } from "./things-en";
import { thingsSv } from "./things-sv";
import { vagueEn } from "./vague-en";
import { vagueSv } from "./vague-sv";
import type { Kind, WordGroup } from "./word-group";

/** What the lists say of a word, in a sentence of either language. */
export type Entry = {
  /** How much the word speaks for Swedish (above zero) or English (below). */
  readonly lean: number;
  /** What it does, by the sentence's own language and else by the other. */
  readonly kinds: Readonly<Record<Language, readonly Kind[]>>;
  readonly continuations: Readonly<Record<Language, readonly Continuation[]>>;
};

/** The lists of both languages, to look a word up in. */
export type Lexicons = { readonly entryOf: (word: string) => Entry };

/** Shorter words of the other language are too often something else in this one. */
const shortestForeign = 4;

/** The lists as they ship. */
export const wordLists: Readonly<Record<Language, readonly WordGroup[]>> = {
  sv: [...thingsSv, ...actsSv, ...vagueSv, ...nounsSv],
  en: [...thingsEn, ...actsEn, ...vagueEn, ...nounsEn],
};

/** A word that a plan adds to the lists, or strikes from them. */
export type WordChange = {
  readonly word: string;
  readonly language: Language;
  /** What the word does in a goal; `null` strikes it from every list of its language. */
  readonly kind: Kind | null;
};

const inflections = { sv: swedish, en: english } as const;

/** Lexicons with what a plan has added and struck. */
export function lexiconsWith(changes: readonly WordChange[]): Lexicons {
  const lexiconFor = (language: Language) => {
    const own = changes.filter((change) => change.language === language);
    const touched = new Set(own.map(({ word }) => word));
    const kept = wordLists[language].map((group) => ({
      ...group,
      words: group.words.filter((entry) => !entry.split("/").some((form) => touched.has(form))),
    }));
    const added = own.flatMap(({ word, kind }) =>
      kind === null ? [] : [{ kind, why: "neutral" as const, words: [word] }],
    );
    return lexiconOf([...kept, ...added], inflections[language]);
  };
  const [sv, en] = [lexiconFor("sv"), lexiconFor("en")];
  return {
    entryOf: remember((word) => ({
      lean: leanOf(word),
      kinds: { sv: kindsOf(word, sv, en), en: kindsOf(word, en, sv) },
      continuations: { sv: sv.continuationsOf(word), en: en.continuationsOf(word) },
    })),
  };
}

function kindsOf(word: string, own: Lexicon, other: Lexicon): readonly Kind[] {
  const kinds = isSmallWord(word) ? own.wholeKindsOf(word) : own.kindsOf(word);
  return kinds.length > 0 || word.length < shortestForeign ? kinds : other.wholeKindsOf(word);
}

/** The lexicons of a plan that changes nothing. */
export const standardLexicons = lexiconsWith([]);
