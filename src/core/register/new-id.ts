/** Without letters and digits that are taken for one another in print: 0 and O, 1, I and L. */
export const plainLetters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** An ID for a row: `A-7Q4KX2MD`. Drawn again while it is taken; `random` answers from 0 to 1, without 1. */
export function newId(letter: string, random: () => number, taken: ReadonlySet<string> = new Set()): string {
  for (;;) {
    const word = Array.from({ length: 8 }, () => plainLetters[Math.floor(random() * plainLetters.length)]).join("");
    const id = `${letter}-${word}`;
    if (!taken.has(id)) return id;
  }
}
