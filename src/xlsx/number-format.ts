import { shownDate } from "./number-format/shown-date";
import { shownGeneral } from "./number-format/shown-general";
import { shownNumber } from "./number-format/shown-number";
import { splitSections, tokensOf } from "./number-format/tokens";
import { wordsFor } from "./number-format/words";
import type { Value } from "./book";
import type { FormatLocale } from "./number-format/words";
import type { Token } from "./number-format/tokens";

/**
 * The text that Excel shows for a value in a number format, in a column that is wide enough.
 * Formats are spelled as files spell them (`yyyy-mm-dd`, `#,##0.00`), whatever the locale.
 * Fractions and colours are not drawn: the number then reads as in General.
 */
export function shownText(
  value: Value,
  numberFormat: string | undefined,
  locale: FormatLocale,
  date1904 = false,
): string {
  const words = wordsFor(locale);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? words.true : words.false;
  if (typeof value === "object") return words.errors[value.error] ?? value.error;

  const sections = splitSections(numberFormat ?? "General");
  if (typeof value === "string") return shownString(value, sections);
  const { section, magnitude, minus } = sectionFor(value, sections);
  if (section === "@") return shownGeneral(value, words.decimal);
  const [before = "", ...after] = section.split(/general/i);
  if (after.length > 0) return literals(before) + shownGeneral(value, words.decimal) + literals(after.join(""));

  const tokens = tokensOf(withLocalDate(section, words.shortDate));
  if (tokens.some(({ kind }) => kind === "date" || kind === "elapsed")) {
    return shownDate(value, tokens, localeOf(section) ?? locale, date1904);
  }
  if (tokens.some(({ kind }) => kind === "slash")) return shownGeneral(value, words.decimal);
  return minus + shownNumber(magnitude, tokens, words);
}

/** Text goes through the section for text: the fourth, or a lone one with `@`. */
function shownString(value: string, sections: readonly string[]): string {
  const section = sections[3] ?? sections.find((candidate) => tokensOf(candidate).some(({ kind }) => kind === "text"));
  if (section === undefined) return value;
  return tokensOf(section)
    .map((token: Token) => (token.kind === "text" ? value : token.kind === "literal" ? token.text : ""))
    .join("");
}

function literals(format: string): string {
  return tokensOf(format)
    .map((token) => (token.kind === "literal" ? token.text : ""))
    .join("");
}

/** Positive numbers, negative ones and zero may each have a section. Only in a shared one is the minus sign written for you. */
function sectionFor(value: number, sections: readonly string[]): { section: string; magnitude: number; minus: string } {
  const [first = "General", second, third] = sections;
  const magnitude = Math.abs(value);
  if (value < 0 && second !== undefined) return { section: second, magnitude, minus: "" };
  if (value === 0 && third !== undefined) return { section: third, magnitude, minus: "" };
  return { section: first, magnitude, minus: value < 0 ? "-" : "" };
}

/** Format 14, which files spell in American, stands for the short date of whoever reads. */
function withLocalDate(section: string, shortDate: string): string {
  return section.replace(/^(?:m\/d\/yyyy|m\/d\/yy|mm-dd-yy)(?=$| h)/i, shortDate);
}

/** `[$-41D]` or `[$-sv-SE]` at the beginning sets the language of months and weekdays. */
function localeOf(section: string): FormatLocale | undefined {
  const code = /\[\$[^\]-]*-([^\],]+)/.exec(section)?.[1]?.toLowerCase();
  if (code === undefined) return undefined;
  if (code.startsWith("sv") || /^0*41d$/.test(code)) return "sv-SE";
  return code.startsWith("en") || /^0*[48]09$/.test(code) ? "en-US" : undefined;
}
