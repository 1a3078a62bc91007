import { leanOf } from "../smart/language";
import type { Locale } from "../text";

/** The language that most of the texts are written in; Swedish when nothing tells. */
export function guessLanguage(texts: readonly string[]): Locale {
  let lean = 0;
  for (const text of texts) {
    for (const word of text.toLocaleLowerCase("sv").match(/\p{L}+/gu) ?? []) lean += leanOf(word);
  }
  return lean < 0 ? "en" : "sv";
}
