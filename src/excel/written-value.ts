import type { WrittenValue } from "../app/cell-edit";

/** Excel's format of a column whose texts stay texts. */
export const textFormat = "@";

/**
 * A value as Excel is to be given it, so that a text becomes neither a formula nor a date nor a number: with an apostrophe
 * before it, unless it is plain words. Blank is the empty text, since `null` would leave the cell as it is.
 */
export function asWritten(value: WrittenValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && !isPlainWords(value) ? `'${value}` : value;
}

/** A letter first and no digit: only a boolean is more than its letters then. */
function isPlainWords(text: string): boolean {
  return text === "" || (/^\p{L}[^\d]*$/u.test(text) && !/^\s*(true|false|sant|falskt)\s*$/iu.test(text));
}

/** What stood in a cell, as Excel is to be given it to put it back: a formula as a formula, a text as that text. */
export function asFound(value: unknown, formula: unknown): string | number | boolean {
  if (value !== formula && typeof formula === "string") return formula;
  return asWritten(value as WrittenValue);
}

/** What a cell says that was given this: without the apostrophe. */
export function asRead(written: string | number | boolean): string | number | boolean {
  return typeof written === "string" ? written.replace(/^'/, "") : written;
}
