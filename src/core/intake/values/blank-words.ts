import { textKey } from "../../text";

/** Signs for nothing. */
export function isDash(words: string): boolean {
  return /^[\s–—−‐-]+$/u.test(words);
}

const words = new Set([
  "ej aktuellt",
  "ej aktuell",
  "inte aktuellt",
  "ej tillämpligt",
  "ej tillämplig",
  "inte tillämpligt",
  "not applicable",
  "n/a",
  "n.a.",
  "na",
  "not relevant",
  "ej relevant",
  "ej aktuellt ännu",
]);

/** Words for nothing, such as `Ej aktuellt`. */
export function isWordForNothing(typed: string): boolean {
  return words.has(textKey(typed).replace(/\.$/u, ""));
}
