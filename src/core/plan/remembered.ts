/**
 * Remembers what was made of words, as the same few stand in thousands of cells. Of many plans not all can be kept:
 * beyond so many words it begins anew, and words that are longer hardly ever come again.
 */
export function remembered<Made>(make: (words: string) => Made, { most = 5000, longest = 80 } = {}) {
  const seen = new Map<string, { readonly made: Made }>();
  return (words: string): Made => {
    const before = seen.get(words);
    if (before) return before.made;
    const made = make(words);
    if (words.length <= longest) {
      if (seen.size >= most) seen.clear();
      seen.set(words, { made });
    }
    return made;
  };
}
