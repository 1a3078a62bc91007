import { speechOf, type Inflection } from "./inflection";
import { longestWord } from "./remember";
import type { Kind, WordGroup } from "./word-group";

/** Words after the first in an entry of several, and what the whole does. */
export type Continuation = { readonly rest: readonly string[]; readonly kind: Kind };

/** The words of one language, to look up by the forms that people write. */
export type Lexicon = {
  /** What a word does in a goal; nothing when it is not known. */
  readonly kindsOf: (word: string) => readonly Kind[];
  /** The same, but no word is known by the last part of a compound. */
  readonly wholeKindsOf: (word: string) => readonly Kind[];
  /** Entries of several words that begin with this one. */
  readonly continuationsOf: (word: string) => readonly Continuation[];
};

/** Parts of a compound that are shorter stand at the end of too many other words. */
const shortestTail = 3;
const shortestFirstPart = 2;
const speeches = ["verb", "noun", "adjective"] as const;
const nothing: readonly never[] = [];

/** Builds a lexicon from lists of words. */
export function lexiconOf(groups: readonly WordGroup[], inflection: Inflection): Lexicon {
  const stems = {
    verb: new Map<string, Kind[]>(),
    noun: new Map<string, Kind[]>(),
    adjective: new Map<string, Kind[]>(),
  };
  const forms = new Map<string, Kind[]>();
  /** Entries of several words, by the first as written and by its stem. */
  const [longForms, longStems] = [new Map<string, Continuation[]>(), new Map<string, Continuation[]>()];
  for (const { kind, words } of groups) for (const entry of words) add(kind, entry.split("/"));

  function add(kind: Kind, entry: readonly string[]) {
    const isInflected = entry.length === 1;
    for (const form of entry) {
      const [first, ...rest] = form.split(" ") as [string, ...string[]];
      if (rest.length > 0 && isInflected) push(longStems, inflection.stem(first), { rest, kind });
      else if (rest.length > 0) push(longForms, first, { rest, kind });
      else if (isInflected) push(stems[speechOf(kind)], inflection.stem(form), kind);
      else push(forms, form, kind);
    }
  }

  function find(word: string, compounds: boolean): readonly Kind[] {
    if (word.length > longestWord || /^\d/u.test(word)) return nothing;
    const whole = [...(forms.get(word) ?? nothing), ...speeches.flatMap((speech) => byStem(word, speech))];
    if (whole.length > 0) return [...new Set(whole)];
    const last = word.slice(word.lastIndexOf("-") + 1);
    const kinds = last !== word && last.length >= shortestTail ? find(last, compounds) : nothing;
    return kinds.length > 0 || !compounds ? kinds : byTail(word);
  }

  function byStem(word: string, speech: (typeof speeches)[number]): readonly Kind[] {
    return inflection.ends[speech].flatMap((end): readonly Kind[] =>
      word.endsWith(end) ? (stems[speech].get(word.slice(0, word.length - end.length)) ?? nothing) : nothing,
    );
  }

  /** The longest last part that is a word decides: "utbildningsplats" is a place. */
  function byTail(word: string): readonly Kind[] {
    for (let at = shortestFirstPart; at <= word.length - shortestTail; at++) {
      const kinds = byStem(word.slice(at), "noun");
      if (kinds.length > 0) return [...new Set(kinds)];
    }
    return nothing;
  }

  function findContinuations(word: string): readonly Continuation[] {
    if (word.length > longestWord) return nothing;
    const inflected = (["verb", "noun"] as const).flatMap((speech) =>
      inflection.ends[speech].flatMap((end) => {
        if (!word.endsWith(end)) return [];
        const entries = longStems.get(word.slice(0, word.length - end.length)) ?? nothing;
        return entries.filter(({ kind }) => (speechOf(kind) === "verb") === (speech === "verb"));
      }),
    );
    return [...(longForms.get(word) ?? nothing), ...inflected];
  }

  return {
    kindsOf: (word) => find(word, inflection.compounds),
    wholeKindsOf: (word) => find(word, false),
    continuationsOf: findContinuations,
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
