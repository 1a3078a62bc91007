import type { reasons } from "./reasons";

/** What a word does in a goal. */
export type Kind =
  /** Something to make, open or hand over; `weak` when it must be said for whom or about what. */
  | "thing"
  | "weak"
  /** An inquiry, as a noun. */
  | "work"
  /** Verbs: for what is done or not, for reporting, making, being there, having, looking into. */
  | "act"
  | "report"
  | "make"
  | "there"
  | "have"
  | "inquire"
  /** Verbs for an effort and for a direction. */
  | "vague"
  | "change"
  /** "Fler", "mindre". */
  | "more"
  | "slogan"
  | "feeling"
  | "hedge"
  /** A time without an end. */
  | "open"
  | "abstract"
  | "quantity"
  | "countable"
  /** Looks like another word of the lists and decides nothing. */
  | "neutral";

/** Words that do the same in a goal, for the same reason. */
export type WordGroup = {
  readonly kind: Kind;
  readonly why: keyof typeof reasons;
  /** In small letters; one with `/` is given by its forms, others are inflected by rule. */
  readonly words: readonly string[];
  /** Better wording, `…` for the writer to fill in. */
  readonly instead?: string;
};

/** A group of words, parted by commas. */
export function group(kind: Kind, why: WordGroup["why"], words: string, instead?: string): WordGroup {
  const list = words.replace(/\s+/gu, " ").split(", ");
  return { kind, why, words: list, ...(instead === undefined ? {} : { instead }) };
}
