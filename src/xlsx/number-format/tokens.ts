/** What a section of a number format is made of. */
export type Token =
  | { readonly kind: "literal"; readonly text: string }
  /** `0`, `#` or `?` */
  | { readonly kind: "digit"; readonly text: string }
  | { readonly kind: "point" | "comma" | "percent" | "text" | "slash" }
  | { readonly kind: "exponent"; readonly text: string }
  /** Letters such as `yyyy` or `AM/PM`; in `elapsed`, hours go on past 24. */
  | { readonly kind: "date" | "elapsed"; readonly text: string };

const PIECE =
  /"([^"]*)"?|\\(.)|_(.)|\*.|\[(h+|m+|s+)\]|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|(AM\/PM|A\/P)|(y+|m+|d+|h+|s+)|([eE][+-])|([0#?])|([\s\S])/gi;

/** Splits `positive;negative;zero;text` at the semicolons that are not quoted. */
export function splitSections(format: string): string[] {
  const sections = [""];
  for (const [piece] of format.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|[\s\S]/g)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

export function tokensOf(section: string): Token[] {
  return Array.from(section.matchAll(PIECE)).flatMap((match): Token[] => {
    const [, quoted, escaped, padding, elapsed, currency, halves, letters, exponent, digit, other] = match;
    if (quoted !== undefined || escaped !== undefined) return [{ kind: "literal", text: quoted ?? escaped! }];
    // The width of a character is a space in plain text; a repeated one fills a column, which text has not.
    if (padding !== undefined) return [{ kind: "literal", text: " " }];
    if (elapsed !== undefined) return [{ kind: "elapsed", text: elapsed.toLowerCase() }];
    if (currency !== undefined) return currency === "" ? [] : [{ kind: "literal", text: currency }];
    if (halves !== undefined) return [{ kind: "date", text: halves.toUpperCase() }];
    if (letters !== undefined) return [{ kind: "date", text: letters.toLowerCase() }];
    if (exponent !== undefined) return [{ kind: "exponent", text: exponent }];
    if (digit !== undefined) return [{ kind: "digit", text: digit }];
    if (other === undefined) return [];
    return [symbol(other)];
  });
}

function symbol(character: string): Token {
  switch (character) {
    case ".":
      return { kind: "point" };
    case ",":
      return { kind: "comma" };
    case "%":
      return { kind: "percent" };
    case "@":
      return { kind: "text" };
    case "/":
      return { kind: "slash" };
    default:
      return { kind: "literal", text: character };
  }
}
