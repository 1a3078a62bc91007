/** Left, centre or right of a page's header or footer. */
export type Part = "L" | "C" | "R";

const ORDER: readonly Part[] = ["L", "C", "R"];

/** `&LKS 2019&RSida &P` and `R` → `Sida &P`. Text before any code is in the centre. */
export function partOf(codes: string, part: Part): string {
  return split(codes)[part];
}

/** The same codes with another text for one part. */
export function withPart(codes: string, part: Part, text: string): string {
  const parts = { ...split(codes), [part]: text };
  return ORDER.map((each) => (parts[each] === "" ? "" : `&${each}${parts[each]}`)).join("");
}

function split(codes: string): Record<Part, string> {
  const parts: Record<Part, string> = { L: "", C: "", R: "" };
  let part: Part = "C";
  // `&&` is an ampersand, so that `&&L` is not the left part.
  for (const piece of codes.match(/&&|&[LCR]|&|[^&]+/g) ?? []) {
    if (/^&[LCR]$/.test(piece)) part = piece.charAt(1) as Part;
    else parts[part] += piece;
  }
  return parts;
}
