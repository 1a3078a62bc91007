/** What people write in a cell to come back to it; the cell then says nothing yet. */
const placeholders: ReadonlySet<string> = new Set([
  ..."tbd tba todo tbc xx xxx xxxx nn ifylles fylls kompletteras kommer".split(" "),
  ..."kompletteras senare,fyll i,fylls i,fylls i senare,att göra,kommer senare,text kommer,ej klart,ska kompletteras".split(
    ",",
  ),
  ..."to be decided,to be defined,to be confirmed,to be added,to come,fill in,pending".split(","),
]);

/** A longer text is no mark, and most texts are longer. */
const longest = 40;

/** Whether the whole cell is a mark such as `TBD`, `xx`, `?` or `kompletteras …`. Words around it make it a text. */
export function isPlaceholder(words: string): boolean {
  if (words.length > longest) return false;
  const known = asked.get(words);
  if (known !== undefined) return known;
  if (asked.size > most) asked.clear();
  const is = isMark(words);
  asked.set(words, is);
  return is;
}

/** Thousands of rows say the same few things of area, status and who is responsible. */
const asked = new Map<string, boolean>();
const most = 5_000;

function isMark(words: string): boolean {
  const bare = words
    .toLocaleLowerCase("sv")
    .replace(/[\s[\](){}<>*!.…_:;–—-]+/gu, " ")
    .trim();
  return bare === "" ? words.trim() !== "" : /^(?:\? ?)+$/.test(bare) || placeholders.has(bare);
}

/** A dash says “none”, which is an answer in some columns and a mark in those that need one. */
export function isDash(words: string): boolean {
  return /^[\s–—-]+$/u.test(words);
}
