import type { Locale } from "../engine";
import { assumed, documentedAt, observed, type Fact } from "../basis";
import type { Reading } from "./reading";
import { readTypedDate } from "./typed-date";
import { readTypedNumber } from "./typed-number";

export const typedTextFacts: readonly Fact[] = [
  {
    about: "A written text that starts with =, + or - is read as a formula",
    basis: documentedAt(
      "https://learn.microsoft.com/javascript/api/excel/excel.tablerow#excel-excel-tablerow-values-member",
    ),
  },
  {
    about: "values and formulas are read in the en-US form whatever the user's locale; formulasLocal in the user's",
    basis: observed("OfficeDev/office-js#1559, #3775: answers of the team"),
  },
  {
    about: "A text in a cell of format @ stays as it is, but for a leading apostrophe",
    basis: assumed("Format a cell as text and type =1+1, 1/2 and 'x."),
  },
  {
    about: "A Swedish Excel reads SANT and FALSKT, not TRUE and FALSE, when typed",
    basis: assumed("Type TRUE and SANT in a Swedish Excel."),
  },
  {
    about: "A text that starts with @, or with + or - and is no number, becomes a formula with the value #NAME?",
    basis: assumed("Write '- first point', '+46 13 20 60 00' and '@home' through range.values."),
  },
];

export type ReadingOptions = {
  readonly locale: Locale;
  /** The year of a date without one. */
  readonly today: string;
  readonly date1904: boolean;
  /** The cell's format; `@` keeps every text as it is. */
  readonly numberFormat: string;
};

const booleans = {
  "sv-SE": new Map([
    ["SANT", true],
    ["FALSKT", false],
  ]),
  "en-US": new Map([
    ["TRUE", true],
    ["FALSE", false],
  ]),
} as const;

const errors: Record<Locale, ReadonlyMap<string, string>> = {
  "en-US": new Map(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"].map((name) => [name, name])),
  "sv-SE": new Map([
    ["#SKÄRNING!", "#NULL!"],
    ["#DIVISION/0!", "#DIV/0!"],
    ["#VÄRDEFEL!", "#VALUE!"],
    ["#REFERENS!", "#REF!"],
    ["#NAMN?", "#NAME?"],
    ["#OGILTIGT!", "#NUM!"],
    ["#SAKNAS!", "#N/A"],
  ]),
};

/** Of what begins with a letter, only a month with a number after it is anything but text, or a boolean. */
const STARTS_AS_WORD = /^\p{L}/u;
const STARTS_AS_DATE = /^\p{L}{3,}\.?[ -]\d/u;

/** Reads a text as Excel reads it when it is typed in a cell. */
export function readTypedText(text: string, options: ReadingOptions): Reading {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (options.numberFormat === "@") return { value: text };
  const first = text.charCodeAt(0);
  // Most cells hold prose, which begins with a letter and is too long or has no digits: quick to tell from the rest.
  if (first > 64 && (text.length > 24 || (text.length > 6 && !/\d/.test(text)))) return { value: text };
  if (STARTS_AS_WORD.test(text) && !STARTS_AS_DATE.test(text)) {
    return { value: booleans[options.locale].get(text.trim().toUpperCase() as never) ?? text };
  }

  const trimmed = text.trim();
  const known = booleans[options.locale].get(trimmed.toUpperCase() as never);
  if (known !== undefined) return { value: known };
  const error = errors[options.locale].get(trimmed.toUpperCase());
  if (error) return { value: { error } };
  if (text.length > 1 && text.startsWith("=")) return { value: null, formula: text.slice(1) };

  const read = readTypedNumber(trimmed, options.locale) ?? readTypedDate(trimmed, options);
  if (read) return read;
  if (text.length > 1 && /^[+\-@]/.test(text)) {
    return { value: { error: "#NAME?" }, formula: text.startsWith("+") ? text.slice(1) : text };
  }
  return { value: text };
}
