/** A language that people read the add-in in. */
export type Locale = "sv" | "en";

/** A whole sentence (or heading) in every language we ship. Leaving one out does not compile. */
export type Text = Readonly<Record<Locale, string>>;

/** The same in both languages: a name, a number or a user's own words. */
export function sameText(words: string): Text {
  return { sv: words, en: words };
}

/** What two writings of the same words have in common: Unicode form, case and white space do not count. */
export function textKey(words: string): string {
  const before = keys.get(words);
  if (before !== undefined) return before;
  const key = makeKey(words);
  if (words.length <= longestKept) {
    if (keys.size >= mostKept) keys.clear();
    keys.set(words, key);
  }
  return key;
}

/** The same few names stand in thousands of rows, and every rule asks for their keys again. */
const keys = new Map<string, string>();
const mostKept = 5000;
const longestKept = 80;

function makeKey(words: string): string {
  return words.normalize("NFC").replace(/\s+/gu, " ").trim().toLocaleLowerCase("sv");
}

/** Longer texts are quoted by their beginning, so that a sentence about them stays readable. */
export function quoted(words: string, most = 60): string {
  const line = words.replace(/\s+/gu, " ").trim();
  const letters = Array.from(line);
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
