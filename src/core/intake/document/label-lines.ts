import { isTime } from "../values/time-words";
import type { Field } from "../words/field-names";
import { levelOf, type Level } from "../words/level-words";
import { matchField } from "../words/match-field";
import { isStatusWord } from "../words/status-words";
import type { Line } from "./lines";

/** A line that begins with a label: what it is about, the label as spelt, and what follows. */
export type Labelled = {
  readonly field: Field | "note";
  readonly label: string;
  readonly value: string;
  /** Nobody knows the label, and nothing but its colon says that it is one. */
  readonly isUnsure?: true;
};

/** Labels that stand in front of their value without a colon: `Start hösten 2018`, `Klart senast 2026`. */
const timeLabels =
  /^(start(?:ar|datum)?|slut(?:datum)?|klart?(?: senast)?|senast|deadline|starts?|due|by|ends?)\s+(.+)$/iu;

/** A label is no longer than this; before the colon of a longer one stands a sentence. */
const longestLabel = 45;

/** Reads the label of a line; nothing when it has none. Labels that nobody knows count in bold, or in front of a list's short line. */
export function labelOf({ text, bold, kind }: Line): Labelled | undefined {
  const colon = /^([^:\t]{2,140}?)\s*(?::|\t)\s*(.*)$/su.exec(text);
  if (colon) {
    const [, label = "", value = ""] = colon;
    if (levelLabel(text)) return undefined;
    const opening = label.length > longestLabel ? openingField(label) : undefined;
    if (opening) return { ...opening, value: text };
    if (/[.!?]\s+\p{L}|^\d/u.test(label) && label.length > 12) return undefined;
    if (label.includes("(") && !label.includes(")")) return undefined;
    if (/^\d|\b\d{1,2}$/u.test(label) && /^\d{2}/u.test(value)) return undefined;
    const match = label.length <= longestLabel ? matchField(label) : undefined;
    if (match && !levelOf(label)) return { field: match.field, label, value };
    const isMarked = bold !== undefined && bold.startsWith(label.slice(0, Math.max(2, bold.length - 2)));
    const words = label.split(/\s+/u).length;
    if (isStatusWord(value) && value.length > 2 && words <= 2) return { field: "status", label, value };
    if (isMarked && words <= 6) return { field: "note", label, value };
    if (words <= 3 && /^\p{Lu}/u.test(label) && !levelOf(label) && value !== "" && kind !== "heading")
      return { field: "note", label, value, isUnsure: true };
    return undefined;
  }
  const timed = timeLabels.exec(text);
  if (timed && isTime(timed[2]!))
    return { field: /^start/iu.test(timed[1]!) ? "start" : "end", label: timed[1]!, value: timed[2]! };
  return undefined;
}

/** A sentence that opens with a known label and has its colon later: `Aktuellt läge i utredningen … redovisades: …`. */
function openingField(label: string): Pick<Labelled, "field" | "label"> | undefined {
  const opening =
    /^(?:aktuellt läge|lägesbeskrivning|lägesrapport|progress|current status|current position)(?!\p{L})/iu.exec(label);
  return opening ? { field: "comment", label: opening[0] } : undefined;
}

/** What a line's label says that it is: `Mål:`, `Område:`, `Aktivitet:`, alone in front of its text. */
export function levelLabel(
  text: string,
): { readonly level: Level; readonly label: string; readonly value: string } | undefined {
  const colon = /^(?:\d+(?:\.\d+)*[.)]?\s+)?(\p{L}[\p{L} ]{1,30}?):\s*(.+)$/su.exec(text);
  const level = colon ? levelOf(colon[1]!) : undefined;
  return colon && level ? { level, label: colon[1]!, value: colon[2]! } : undefined;
}
