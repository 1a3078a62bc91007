import { dayOf, readDay } from "./day";
import { readPeriod } from "./period";
import { remembered } from "./remembered";

/** The plain writing of a time that can be read but looks like a slip: `ht-26` is `HT 2026`, `2027-3-5` is `2027-03-05`. */
export const plainForm = remembered((typed): string | undefined => {
  const words = typed.replace(/\s+/gu, " ").trim();
  const term = /^(vt|ht) ?-? ?(?:20)?(\d{2})$/iu.exec(words);
  if (term) return unlessTidy(words, `${term[1]!.toUpperCase()} 20${term[2]}`, /^[VH]T ?(?:20)?\d{2}$/u);
  const quarter = /^(?:q|k|kv|kvartal) ?([1-4]) ?-? ?(?:20)?(\d{2})$/iu.exec(words);
  if (quarter) return unlessTidy(words, `Q${quarter[1]} 20${quarter[2]}`, /^[QK][1-4] ?(?:20)?\d{2}$/u);
  const day = readDay(words);
  return day && day !== words ? day : undefined;
});

function unlessTidy(words: string, plain: string, tidy: RegExp): string | undefined {
  return tidy.test(words) ? undefined : plain;
}

/** What a cell that cannot be read was probably meant to say; safe where only a sign was in the way. */
type Repair = { readonly value: string; readonly isSafe: boolean };

/** Times that may be meant by something that is none, as it stands: `HT.2026`, `31-03-2026`, `ca hösten 2026`, `VT 2027?`. */
export function repairs(typed: string): Repair[] {
  if (typed.length > longest) return [];
  const words = typed.replace(/\s+/gu, " ").trim();
  const bare = words.replace(/^[\s("'.,;:–—-]+|[\s)"'.,;:!–—-]+$/gu, "");
  const spaced = bare.replace(/(?<=\p{L})[._](?=\d)/gu, " ");
  const slashes = bare.replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u, "$1-$2-$3");
  const certain = [bare, spaced, slashes, dayFirst(bare)].map((value) => ({ value, isSafe: true }));
  const unsure = [doubtful(spaced)].map((value) => ({ value, isSafe: false }));
  return [...certain, ...unsure]
    .filter(({ value }) => value !== "" && value !== words && readPeriod(value) !== undefined)
    .map(({ value, isSafe }) => ({ value: plainForm(value) ?? value, isSafe }));
}

const longest = 60;

/** `31-03-2026`: only where the first number can be no month, else `03-04-2026` might be either. */
function dayFirst(words: string): string {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(words) ?? [];
  return (Number(day) > 12 && dayOf(Number(year), Number(month), Number(day))) || "";
}

/** Without the words and signs by which somebody said that they were not sure: leaving them out decides something. */
function doubtful(words: string): string {
  return words
    .replace(/^(?:ca|c:a|cirka|omkring|runt|prel|preliminärt|troligen|about|around|circa|probably)\.? /iu, "")
    .replace(/ ?(?:\(?(?:\?+|prel\.?|preliminärt|ca)\)?)$/iu, "");
}
