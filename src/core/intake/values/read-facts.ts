import type { FactLabel } from "../words/fact-labels";
import { factOf, openings } from "../words/fact-labels";
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
  const small = line.toLocaleLowerCase("sv");
  const opening = openings.find((name) => small.startsWith(`${name} `));
  if (!opening || line.length > 160) return undefined;
  const label = line.slice(0, opening.length);
  return { label, fact: factOf(label)!, value: line.slice(opening.length).trim() };
}
