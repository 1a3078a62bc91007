import type { Text } from "../text";

/** A stretch of a sentence, counted in UTF-16 units as editors do. */
export type Stretch = { readonly start: number; readonly end: number };

/** Words that keep a sentence from being specific, measurable or time-bound, whenever nothing else in it helps. */
export type Phrase = {
  /** Its forms, in lower case, letters and spaces only. The first is the one shown in lists. */
  readonly forms: readonly string[];
  /** Why it is on the list. Kept with the phrase for reviewers of the lists; nothing shows it yet. */
  readonly why: Text;
  /** Better wording in the phrase's own language, `…` for the writer to fill in. Nothing proposes it yet. */
  readonly instead?: string;
};

/** Finds whichever of the words stands first in a sentence. */
export type Finder = (sentence: string) => Stretch | undefined;

/**
 * Makes a finder of words. `\b` sees å, ä and ö as the edge of a word, so the edges are spelled out as "no letter
 * here"; a space in the words stands for any white space. With `compounds`, longer words that end so are found as well.
 */
export function finderOf(words: readonly string[], { compounds = false } = {}): Finder {
  if (words.length === 0) return () => undefined;
  // The longest first, as an alternative that matches ends the search for a better one.
  const anyOf = [...words].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(" ", "\\s+"));
  const pattern = new RegExp(`(?<!\\p{L})${compounds ? "\\p{L}*" : ""}(?:${anyOf.join("|")})(?!\\p{L})`, "iu");
  return (sentence) => {
    const match = pattern.exec(sentence);
    return match ? { start: match.index, end: match.index + match[0].length } : undefined;
  };
}

/** Finds whichever of the phrases stands first. */
export function findPhrase(phrases: readonly Phrase[]): Finder {
  return finderOf(phrases.flatMap(({ forms }) => forms));
}
