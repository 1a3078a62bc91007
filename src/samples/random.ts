/** Numbers that look random and are the same every time: a seed gives a sequence. */
export type Random = {
  /** A whole number from 0 up to `below`. */
  below(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True in `percent` cases of a hundred. */
  chance(percent: number): boolean;
};

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    // A 32-bit mix (Weyl sequence and two multiplications): good enough for sample texts, no use for secrets.
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  return { below, pick: (items) => items[below(items.length)]!, chance: (percent) => below(100) < percent };
}
