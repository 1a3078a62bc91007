/** Longest name that Excel gives a sheet. */
const longest = 31;

/** A name as Excel takes it for a sheet: none of the forbidden signs, no quote at the ends, at most 31 characters. */
export function sheetName(wanted: string): string {
  const legal = wanted
    .replaceAll("/", "–")
    .replace(/[[\]:*?\\\p{Cc}]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s']+|[\s']+$/gu, "");
  return atWord(legal || "–");
}

/** A name that is too long ends with a whole word and a sign that there was more. */
function atWord(name: string): string {
  if (name.length <= longest) return name;
  const whole = cut(name, longest - 1);
  const words = /^(.*\S)[\s–]/u.exec(whole)?.[1] ?? "";
  return `${words.length > longest / 2 ? words : whole}…`;
}

/** The name, or the name with a number when another sheet bears it, whatever its case. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const names = new Set(Array.from(taken, (name) => name.toLocaleLowerCase("sv")));
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : ` (${number})`;
    const name = cut(wanted, longest - end.length) + end;
    if (!names.has(name.toLocaleLowerCase("sv"))) return name;
  }
}

/** Excel counts UTF-16 units, but half an emoji is no character. */
function cut(name: string, most: number): string {
  let short = "";
  for (const letter of name) {
    if (short.length + letter.length > most) break;
    short += letter;
  }
  return short.replace(/[\s']+$/u, "");
}
