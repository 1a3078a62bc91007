import { levelOf, levelOfLabel, type Level } from "../words/level-words";
import { leadingCode } from "./leading-code";

/** A text that may say what it is and bear a number: `Fokusområde 1: Transporter`, `Mål A1: …`, `ZONE: WELFARE`, `1.2 …`. */
export type LabelledText = {
  readonly level?: Level;
  readonly label?: string;
  readonly code?: string;
  readonly text: string;
};

export function labelledText(typed: string): LabelledText {
  const words = typed.trim();
  const { code, label, text } = leadingCode(words);
  if (label) {
    const level = levelOfLabel(label);
    return { ...(level ? { level } : {}), label, ...(code ? { code } : {}), text };
  }
  const named = /^(\p{L}[\p{L} ]{1,30}?)\s*[:–—]\s*(.+)$/su.exec(words);
  const level = named && levelOf(named[1]!);
  if (named && level) {
    const inner = leadingCode(named[2]!);
    return { level, label: named[1]!, ...(inner.code ? { code: inner.code } : {}), text: unquoted(inner.text) };
  }
  return { ...(code ? { code } : {}), text };
}

/** A statement in quotation marks without them. */
export function unquoted(words: string): string {
  const inside = /^["“”„»«](.+)["“”»«]$/su.exec(words.trim());
  return inside && !/["“”»«]/u.test(inside[1]!) ? inside[1]!.trim() : words.trim();
}
