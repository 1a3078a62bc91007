import { readAdoption } from "./adoption";
import { readStretch } from "./read-time";
import { isTime } from "./time-words";
import type { FactLabel } from "../words/fact-labels";
import { factOf, openings, unsureOpenings } from "../words/fact-labels";
import { factWithin } from "../words/fact-patterns";

/** A labelled line of a plan's head. */
export type LabelledFact = { readonly label: string; readonly fact: FactLabel; readonly value: string };

/** Reads a line of the head as a labelled fact; nothing when it is none. `needsColon` is for lines among running text. */
export function readFactLine(typed: string, needsColon = false): LabelledFact | undefined {
  const line = typed.trim();
  const colon = /^([^:\t]{2,50}?)\s*(?::|\t)\s*(.*)$/su.exec(line);
  if (colon) {
    const fact = factOf(colon[1]!) ?? (needsColon ? undefined : factWithin(colon[1]!));
    if (fact) return { label: colon[1]!.trim(), fact, value: colon[2]!.trim() };
  }
  if (needsColon) return undefined;
  const { start, end } = readStretch(line);
  if (start !== undefined && isTime(end)) return { label: "", fact: "validity", value: line };
  const small = line.toLocaleLowerCase("sv");
  const opening = openings.find((name) => small.startsWith(`${name} `));
  if (!opening) return readUnsure(line);
  if (line.length > 160) return undefined;
  const label = line.slice(0, opening.length);
  return { label, fact: factOf(label)!, value: line.slice(opening.length).trim() };
}

/** A label that opens other lines as well counts when a time follows it: `Uppdaterad 2026-01-09`, `Beslut av direktionen 2024-12-05`. */
function readUnsure(line: string): LabelledFact | undefined {
  const small = line.toLocaleLowerCase("sv");
  const words = /^(\p{L}+(?: \p{L}+)?) (?=\d)/u.exec(line)?.[1];
  if (words && isTime(line.slice(words.length + 1)) && factWithin(words) === "validity")
    return { label: words, fact: "validity", value: line.slice(words.length + 1) };
  const label = unsureOpenings.find((name) => small.startsWith(`${name} `));
  if (!label || line.length > 90) return undefined;
  const fact = factOf(label)!;
  const value = line.slice(label.length).trim();
  const isSure =
    fact === "adoption" ? readAdoption(value).on !== undefined : isTime(value.replace(/^(?:den|on)\s+|\.$/giu, ""));
  return isSure && timely.has(fact) ? { label: line.slice(0, label.length), fact, value } : undefined;
}

const timely = new Set<FactLabel>(["adoption", "lastRevised", "validity", "reviewBy"]);
