import type { Locale } from "../engine";
import { assumed, type Fact } from "../basis";
import type { Reading } from "./reading";

export const typedNumberFacts: readonly Fact[] = [
  { about: "1 234,5 (sv) and 1,234.5 (en) are numbers of format #,##0.00", basis: assumed("Type them.") },
  {
    about: "Groups must be of three digits, else the text stays text",
    basis: assumed("Type 1,23 in an English Excel."),
  },
  { about: "1.5 typed in a Swedish Excel stays text", basis: assumed("Type it: does it become 1 May?") },
  { about: "(5) is -5 and 1 1/2 is 1.5", basis: assumed("Type them.") },
];

const shapes: Record<Locale, { number: RegExp; group: RegExp; currency: RegExp }> = {
  "en-US": {
    number: /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/,
    group: /,/g,
    currency: /^\$\s?|\s?\$$/,
  },
  "sv-SE": {
    number: /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d*)(?:,(\d*))?(?:[eE]([+-]?\d{1,3}))?$/,
    group: /[ \u00a0\u202f]/g,
    currency: /\s?kr$/i,
  },
};

/** Reads a number, percent, amount of money or fraction. Nothing when it is none. */
export function readTypedNumber(text: string, locale: Locale): Reading | undefined {
  const shape = shapes[locale];
  let rest = text;
  let sign = 1;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed) [rest, sign] = [bracketed[1]!, -1];
  else if (/^[+-]/.test(rest)) [rest, sign] = [rest.slice(1).trimStart(), rest.startsWith("-") ? -1 : 1];

  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trimEnd();
  const money = !percent && shape.currency.test(rest);
  if (money) rest = rest.replace(shape.currency, "");

  const parts = shape.number.exec(rest);
  if (!parts || !/\d/.test(rest)) return money || percent ? undefined : readFraction(rest, sign);
  const [, whole = "", decimals, exponent] = parts;
  if (whole === "" && !decimals) return undefined;
  const digits = whole.replace(shape.group, "");
  const value = sign * Number(`${digits || "0"}.${decimals || "0"}e${exponent ?? "0"}`);
  if (!Number.isFinite(value)) return undefined;
  const numberFormat = formatOf({ percent, money, grouped: digits !== whole, decimals, exponent, locale });
  // Excel divides by 100 after reading: 12.5% is 0.125, and 29% must be 0.29 to the last bit.
  return { value: percent ? value / 100 : value, ...(numberFormat && { numberFormat }) };
}

type Look = {
  percent: boolean;
  money: boolean;
  grouped: boolean;
  decimals: string | undefined;
  exponent: string | undefined;
  locale: Locale;
};

function formatOf({ percent, money, grouped, decimals, exponent, locale }: Look): string | undefined {
  const places = decimals ? ".00" : "";
  if (percent) return `0${places}%`;
  if (money) return locale === "sv-SE" ? `#,##0${places} "kr"` : `$#,##0${places}`;
  if (exponent !== undefined) return "0.00E+00";
  return grouped ? `#,##0${places}` : undefined;
}

/** `1 1/2`; a bare `1/2` is a date. */
function readFraction(text: string, sign: number): Reading | undefined {
  const [, whole, over, under] = /^(\d+) (\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  if (!whole || !over || !Number(under)) return undefined;
  return { value: sign * (Number(whole) + Number(over) / Number(under)), numberFormat: "# ?/?" };
}
