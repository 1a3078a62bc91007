import { LONGEST_HEADER } from "../../../xlsx/model/page-layout";
import { assumed, type Fact } from "../basis";
import { invalidArgument } from "../excel-error";

export const headerFact: Fact = {
  about: "A header or footer of more than 255 characters, its three parts and codes together, is InvalidArgument",
  basis: assumed("Set pageLayout.headersFooters.defaultForAllPages.leftFooter to 253 and to 254 characters."),
};

/** Left, centre or right of a page's header or footer. */
export type Part = "L" | "C" | "R";

const ORDER: readonly Part[] = ["L", "C", "R"];

/** `&LKS 2019&RSida &P` and `R` → `Sida &P`. Text before any code is in the centre. */
export function partOf(codes: string, part: Part): string {
  return split(codes)[part];
}

/** The same codes with another text for one part. Throws `InvalidArgument` when they get longer than Excel takes. */
export function withPart(codes: string, part: Part, text: string): string {
  const parts = { ...split(codes), [part]: text };
  const next = ORDER.map((each) => (parts[each] === "" ? "" : `&${each}${parts[each]}`)).join("");
  if (next.length > LONGEST_HEADER) {
    throw invalidArgument(`A header or footer takes at most ${LONGEST_HEADER} characters, codes included.`);
  }
  return next;
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
