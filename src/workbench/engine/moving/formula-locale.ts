import type { Locale } from "../engine";

/** Excel's file form of a formula in the user's: `;` between arguments and `,` in numbers. Names stay English. */
export function localFormula(formula: string, locale: Locale): string {
  if (locale === "en-US") return formula;
  return outsideTexts(formula, (part) => part.replaceAll(",", ";").replace(/(\d)\.(?=\d)/g, "$1,"));
}

/** The other way. Takes and gives a formula with its `=`. */
export function englishFormula(formula: string, locale: Locale): string {
  if (locale === "en-US") return formula;
  return outsideTexts(formula, (part) => part.replace(/(\d),(?=\d)/g, "$1.").replaceAll(";", ","));
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|([^"']+)/g, (_, text?: string, rest?: string) => {
    return text ?? change(rest ?? "");
  });
}
