/** Chance in the forms that a simulation asks for. */
export type Dice = {
  readonly random: () => number;
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** One of the names, each as often as its weight says. */
  weighed<Name extends string>(weights: Readonly<Record<Name, number>>): Name;
};

export function dice(random: () => number): Dice {
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    random,
    below,
    pick: (items) => items[below(items.length)]!,
    weighed(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let at = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      return (entries.find(([, weight]) => (at -= weight) < 0) ?? entries.at(-1)!)[0];
    },
  };
}
