/** A row with what was read of its cells, and their words. */
type AnyRow = { readonly typed: Readonly<Record<string, string | undefined>> };

/**
 * Numbers what rows say in a column, the same for the same words; a cell that could not be read is another thing than
 * one that could. Beyond so many different words, those not met before have no number (`-1`).
 */
export function wordNumbers(column: string, most: number): (row: AnyRow) => number {
  const fitting = new Map<string, number>();
  const unfit = new Map<string, number>();
  let next = 1;
  return (row) => {
    const words = row.typed[column];
    if (words === undefined) return 0;
    const numbers = (row as Readonly<Record<string, unknown>>)[column] === null ? unfit : fitting;
    const known = numbers.get(words);
    if (known !== undefined) return known;
    if (next >= most) return -1;
    numbers.set(words, next);
    return next++;
  };
}
