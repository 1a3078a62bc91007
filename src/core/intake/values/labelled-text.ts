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
  const coded = code === undefined ? undefined : labelOnly(text);
  if (coded) return { level: coded.level, label: coded.label, code: code!, text: unquoted(coded.text) };
  const named = /^(\p{L}[\p{L} ]{1,30}?)\s*[:–—]\s*(.+)$/su.exec(words);
  const level = named && levelOf(named[1]!);
  if (named && level) {
    const inner = leadingCode(named[2]!);
    return { level, label: named[1]!, ...(inner.code ? { code: inner.code } : {}), text: unquoted(inner.text) };
  }
  return { ...(code ? { code } : {}), text };
}

/** `2.1 Mål: …`: the number stands in front of the label. */
function labelOnly(words: string): { level: Level; label: string; text: string } | undefined {
  const named = /^(\p{L}[\p{L} ]{1,30}?)\s*[:–—]\s*(.+)$/su.exec(words);
  const level = named ? levelOf(named[1]!) : undefined;
  return named && level ? { level, label: named[1]!, text: named[2]! } : undefined;
}

/** A statement in quotation marks without them. */
export function unquoted(words: string): string {
  const inside = /^["“”„»«](.+)["“”»«]$/su.exec(words.trim());
  return inside && !/["“”»«]/u.test(inside[1]!) ? inside[1]!.trim() : words.trim();
}
