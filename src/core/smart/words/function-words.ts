/** Small words that hold a sentence together, by what they do. */
const words = {
  article: "en ett ny nytt nya den det de a an the new one",
  preposition:
    "i på till från med av för om mellan inom under över vid hos genom utan mot efter före innan inför per kring runt bland enligt utifrån via " +
    "in on at to from with of about between within over by through without against after before around among according into onto across regarding throughout toward towards",
  and: "och samt eller and or",
  modal:
    "ska skall kommer bör måste kan får har är blir vara bli ha will shall should must can is are be has have been to att",
  adverb:
    "senast minst högst cirka ca bland också även då nu sedan redan helt mycket inte ej gärna ut upp in ned ner sig sin sitt sina våra vår vårt oss vi man " +
    "its their our also not only then now they we it",
  relative: "genom så där som vilket vilka which that who where",
} as const;

export type FunctionWord = keyof typeof words;

const known = new Map<string, FunctionWord[]>();
for (const [kind, list] of Object.entries(words) as [FunctionWord, string][]) {
  for (const word of list.split(" ")) known.set(word, [...(known.get(word) ?? []), kind]);
}

/** Whether a word is one of the small ones of a kind. */
export function isFunctionWord(word: string | undefined, kind: FunctionWord): boolean {
  return word !== undefined && (known.get(word)?.includes(kind) ?? false);
}

/** Whether a word is one of the small ones. */
export function isSmallWord(word: string): boolean {
  return known.has(word);
}

/** Tells whether a word is one of a few. */
export function oneOf(list: string): { test(word: string | undefined): boolean } {
  const few: ReadonlySet<string | undefined> = new Set(list.split(" "));
  return { test: (word) => few.has(word) };
}
