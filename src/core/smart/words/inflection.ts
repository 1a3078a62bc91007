import type { Kind } from "./word-group";

/** How words of a language are written in a sentence: the ends they may have, and whether a word may begin with another. */
export type Inflection = {
  /** What a word of the list loses before an end is put to it. */
  readonly stem: (word: string) => string;
  readonly ends: Readonly<Record<"noun" | "verb" | "adjective", readonly string[]>>;
  /** Whether a word is known by its last part, as in "studentbostad". */
  readonly compounds: boolean;
};

const verbs: ReadonlySet<Kind> = new Set([
  "act",
  "report",
  "make",
  "there",
  "have",
  "inquire",
  "vague",
  "change",
  "feeling",
]);
const adjectives: ReadonlySet<Kind> = new Set(["slogan", "hedge", "open", "more"]);

/** The part of speech of a kind of words. */
export function speechOf(kind: Kind): "noun" | "verb" | "adjective" {
  return verbs.has(kind) ? "verb" : adjectives.has(kind) ? "adjective" : "noun";
}

const list = (ends: string) => ends.split(" ").map((end) => (end === "-" ? "" : end));
const genitives = (ends: readonly string[], mark: string) => [...ends, ...ends.map((end) => end + mark)];

export const swedish: Inflection = {
  stem: (word) => (word.length > 3 ? word.replace(/[ae]$/u, "") : word),
  ends: {
    noun: genitives(list("- a e n t en et ar er or r na en ena arna erna orna rna um umet on onen"), "s"),
    verb: list("- a ar as ade ades at ats ad er s es de des te tes t ts d da r ande"),
    adjective: list("- t a e are ast aste tt"),
  },
  compounds: true,
};

export const english: Inflection = {
  stem: (word) => (word.length > 3 ? word.replace(/(?<=[^aeiou])[ey]$/u, "") : word),
  ends: {
    noun: list("- e y s es ies 's e's y's s' es' ies'"),
    verb: list("- e y s es ies ed ied d ing ying ting ning ted ned ped ping"),
    adjective: list("- e y ly er est"),
  },
  compounds: false,
};
