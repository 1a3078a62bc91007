import type { Locale, Text } from "./text";

/** A phrase for one, and one for any other number. */
type Forms = readonly [one: (amount: string) => string, many: (amount: string) => string];

/** A phrase with a number in it, in the form that the number takes. */
export function counted(count: number, forms: Readonly<Record<Locale, Forms>>): Text {
  const say = (locale: Locale) => forms[locale][count === 1 ? 0 : 1](amount(count)[locale]);
  return { sv: say("sv"), en: say("en") };
}

/** A number as each language writes it: `3 000`, `3,000`. */
export function amount(count: number): Text {
  const digits = String(count);
  return { sv: digits.replace(thousands, "\u00a0"), en: digits.replace(thousands, ",") };
}

const thousands = /\B(?=(?:\d{3})+$)/g;
