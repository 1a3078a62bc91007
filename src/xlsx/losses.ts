import { kindOf } from "./package/relationships";
import type { Book } from "./book";
import type { Relationship } from "./package/relationships";

type Sentence = { readonly sv: string; readonly en: string };

/** A part of the opened file that a saved one does not have. */
export type Loss = {
  readonly part: Sentence;
  readonly why: Sentence;
  /** Whether people are to be asked first: somebody has to do something about it afterwards. */
  readonly asks: boolean;
};

type LostKind = "signature" | "calcChain";

const LOSSES: Readonly<Record<LostKind, Loss>> = {
  signature: {
    part: { sv: "Filens digitala signatur", en: "The file's digital signature" },
    why: {
      sv: "Den intygar filen som den var när den signerades. Signera den igen i Excel.",
      en: "It vouches for the file as it was when it was signed. Sign it again in Excel.",
    },
    asks: true,
  },
  calcChain: {
    part: { sv: "Ordningen som formler beräknas i", en: "The order in which formulas are calculated" },
    why: {
      sv: "Excel räknar ut den på nytt när filen öppnas.",
      en: "Excel works it out again when it opens the file.",
    },
    asks: false,
  },
};

/** Which of the opened file's parts saving leaves out; nothing else is lost. */
export function lossesOf({ kept }: Book): Loss[] {
  return (kept?.lost ?? []).map((kind) => LOSSES[kind]);
}

/** What of these kinds the relationships of a package and its workbook lead to. */
export function lostAmong(relationships: readonly Relationship[]): LostKind[] {
  const found: LostKind[] = [];
  if (relationships.some(isSignature)) found.push("signature");
  if (relationships.some((relationship) => kindOf(relationship) === "calcChain")) found.push("calcChain");
  return found;
}

export function isSignature({ type }: Relationship): boolean {
  return type.endsWith("/digital-signature/origin");
}
