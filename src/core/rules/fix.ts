import type { Place } from "../plan/plan";
import { quoted } from "../text";
import type { Fix } from "./rule";

/** Writes one value into one cell. */
export function write(at: Place, value: string, isSafe: boolean): Fix {
  const shown = quoted(value, 90);
  return { text: { sv: `Skriv ”${shown}”`, en: `Write “${shown}”` }, isSafe, cells: [{ at, value }] };
}

/** Writes the name that was most likely meant. A number in it is never guessed at: Kansli 1 is not Kansli 2. */
export function writeNearest(at: Place, typed: string, meant: string, value = meant): Fix {
  return write(at, value, digitsOf(typed) === digitsOf(meant));
}

function digitsOf(words: string): string {
  return words.replace(/\D+/g, " ").trim();
}
