const roman = /^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** What a row's number looks like: a roman numeral, a letter, or figures on so many levels. Nothing for other words. */
export function codeShape(text: string): string | undefined {
  const code = text.trim().replace(/[.):]+$/u, "");
  if (code === "" || code.length > 8) return undefined;
  if (roman.test(code) && code.length > 0 && !/^[CL]$/u.test(code)) return "roman";
  if (/^\p{Lu}$/u.test(code)) return "letter";
  if (/^\p{Ll}$/u.test(code)) return "small letter";
  const parts = code.split(/[.-]/u);
  return parts.every((part) => /^(?:\p{Lu}{0,3}\d+\p{Ll}?|\p{Lu}{1,3}|\p{Ll})$/u.test(part))
    ? `${/^\p{L}/u.test(code) ? "letters and " : ""}${parts.length} levels`
    : undefined;
}
