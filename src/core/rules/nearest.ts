import { editDistance } from "../register/match-headings";
import { textKey } from "../text";

/** What is longer is no misspelt name but a text. */
const longestName = 120;

/** The one name that somebody most likely meant to write: at most a quarter of its letters wrong, and no other as near. */
export function nearest(words: string, names: Iterable<string>): string | undefined {
  const wanted = textKey(words);
  if (wanted.length > longestName) return undefined;
  let distance = Math.floor(wanted.length / 4) + 1;
  let found: string | undefined;
  for (const name of names) {
    const next = editDistance(wanted, textKey(name), distance + 1);
    if (next < distance) [distance, found] = [next, name];
    else if (next === distance) found = undefined;
  }
  return found;
}
