import { textKey } from "../text";

/** A known name in a line of text. */
export type Found<Name> = { readonly name: Name; readonly start: number; readonly end: number };

/** What one cell says, in the form in which names are looked for: one kind of space, composed letters. */
export function lineOf(typed: string): string {
  return typed.normalize("NFC").replace(/\s+/gu, " ");
}

/**
 * Makes a finder of names in lines, from left to right, the longest first. Names are looked up by the word they begin
 * with, so that neither many names nor long ones make it slow, as one expression over all of them would be.
 */
export function nameFinder<Name extends { readonly words: string }>(
  names: readonly Name[],
): (line: string) => Found<Name>[] {
  const byFirstWord = new Map<string, { key: string; name: Name }[]>();
  for (const name of names) {
    const key = textKey(name.words).replace(/^[^\p{L}\d]+/u, "");
    const [first] = firstWord.exec(key) ?? [];
    if (!first) continue;
    const alike = byFirstWord.get(first);
    if (alike) alike.push({ key, name });
    else byFirstWord.set(first, [{ key, name }]);
  }
  for (const alike of byFirstWord.values()) alike.sort((a, b) => b.key.length - a.key.length);

  return (line) => {
    // A letter whose small form is of another length would shift all places behind it; such a line is read as it stands.
    const small = line.toLocaleLowerCase("sv").length === line.length ? line.toLocaleLowerCase("sv") : line;
    const found: Found<Name>[] = [];
    let end = 0;
    for (const { 0: word, index: start } of small.matchAll(anyWord)) {
      if (start < end) continue;
      const hit = byFirstWord.get(word)?.find(({ key }) => standsAt(small, start, key));
      if (!hit) continue;
      end = start + hit.key.length;
      found.push({ name: hit.name, start, end });
    }
    return found;
  };
}

const firstWord = /^[\p{L}\d]+/u;
const anyWord = /[\p{L}\d]+/gu;

function standsAt(line: string, start: number, key: string): boolean {
  return line.startsWith(key, start) && !/^[\p{L}\d]/u.test(line.slice(start + key.length, start + key.length + 2));
}
