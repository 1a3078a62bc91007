import { textKey } from "../text";
import type { ColumnDefinition } from "./definition";

/** Which column each heading names; `null` for a heading of people's own. */
type HeadingMatch = {
  readonly columns: readonly (string | null)[];
  /** Headings that name a column which an earlier heading has named. */
  readonly doubled: readonly { readonly column: string; readonly heading: string }[];
};

/**
 * Finds a table's columns by their headings, in any order and either language: exact names and synonyms first, then
 * the one nearest spelling. A heading that appears twice counts once, the first time.
 */
export function matchHeadings(
  headings: readonly string[],
  columns: Readonly<Record<string, ColumnDefinition>>,
): HeadingMatch {
  const names = namesOf(columns);
  const found: (string | null)[] = headings.map((heading) => names.get(textKey(heading)) ?? null);
  const taken = new Set(found);
  for (const [index, heading] of headings.entries()) {
    if (found[index]) continue;
    const nearest = nearestColumn(textKey(heading), names);
    if (nearest && !taken.has(nearest)) {
      found[index] = nearest;
      taken.add(nearest);
    }
  }
  const isDoubled = (column: string | null, at: number) => column !== null && found.indexOf(column) < at;
  return {
    columns: found.map((column, at) => (isDoubled(column, at) ? null : column)),
    doubled: found.flatMap((column, at) =>
      column && isDoubled(column, at) ? [{ column, heading: headings[at]! }] : [],
    ),
  };
}

function namesOf(columns: Readonly<Record<string, ColumnDefinition>>): Map<string, string> {
  const names = new Map<string, string>();
  for (const [column, { heading, synonyms = [] }] of Object.entries(columns)) {
    for (const name of [heading.sv, heading.en, ...synonyms]) names.set(textKey(name), column);
  }
  return names;
}

/** Short words are too alike to be guessed at (Mål, Målvärde; Start, Status). */
const shortestGuess = 6;

function nearestColumn(heading: string, names: ReadonlyMap<string, string>): string | undefined {
  if (heading.length < shortestGuess) return undefined;
  let best = { distance: Math.floor(heading.length / 4) + 1, column: undefined as string | undefined };
  for (const [name, column] of names) {
    if (name.length < shortestGuess) continue;
    const distance = editDistance(heading, name, best.distance + 1);
    if (distance < best.distance) best = { distance, column };
    else if (distance === best.distance && column !== best.column) best = { distance, column: undefined };
  }
  return best.column;
}

/** Letters to change, add or drop to make one word the other; from `most` on, the answer is `most`. */
export function editDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  const line = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    // The line is written over from left to right; what stood to the upper left is kept aside.
    let aslant = line[0]!;
    let least = (line[0] = row);
    for (let column = 1; column <= b.length; column++) {
      const above = line[column]!;
      const changed = aslant + (a[row - 1] === b[column - 1] ? 0 : 1);
      const next = Math.min(above + 1, line[column - 1]! + 1, changed);
      line[column] = next;
      if (next < least) least = next;
      aslant = above;
    }
    if (least >= most) return most;
  }
  return line[b.length]!;
}
