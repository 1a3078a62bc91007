/** Plans use the same words over and over; what is remembered of them is bounded all the same. */
const mostRemembered = 20_000;
/** Longer "words" are somebody's slip or mischief, and not worth remembering. */
export const longestWord = 60;

/** Finds something out about a word once, however often the word occurs. */
export function remember<Value>(find: (word: string) => Value): (word: string) => Value {
  const memory = new Map<string, Value>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined || word.length > longestWord) return known ?? find(word);
    if (memory.size >= mostRemembered) memory.clear();
    const value = find(word);
    memory.set(word, value);
    return value;
  };
}
