import { assumed, type Fact } from "../basis";
import type { Locale } from "../engine";

export const headingFact: Fact = {
  about: "A heading that is blank becomes Kolumn1/Column1, one that is there already gets a number after it",
  basis: assumed("Clear a heading, and write a heading twice. In which language is the name?"),
};

/** A heading as a table takes it: never blank and never twice. */
export function uniqueHeading(wanted: string, others: readonly string[], index: number, locale: Locale): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  if (wanted !== "" && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === "" ? (locale === "sv-SE" ? "Kolumn" : "Column") : wanted;
  let number = wanted === "" ? index + 1 : 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
