import type { Locale } from "../engine";

const full: Record<Locale, readonly string[]> = {
  "sv-SE": [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  "en-US": [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ],
};

/** 1 to 12 for a month's name or the beginning of it, three letters or more, as Excel reads it. */
export function monthNamed(name: string, locale: Locale): number | undefined {
  const typed = name.toLowerCase();
  const index =
    typed.length < 3 ? -1 : full[locale].findIndex((month) => month === typed || month.slice(0, 3) === typed);
  if (index >= 0) return index + 1;
  return typed === "sept" ? 9 : undefined;
}
