import { groupBy } from "../group-by";
import { indexed } from "../plan/indexed";
import { editDistance } from "../register/match-headings";
import { textKey } from "../text";

/** What is longer is no misspelt name but a text. */
const longestName = 120;

/** Of more names than these, only those that begin or end alike are looked at. */
const fewNames = 200;

/** The one name that somebody most likely meant to write: at most a quarter of its letters wrong, and no other as near. */
export function nearest(words: string, names: readonly string[]): string | undefined {
  const wanted = textKey(words);
  if (wanted.length > longestName) return undefined;
  const { seen, candidates } = findersOf(names);
  if (!seen.has(wanted)) seen.set(wanted, nearestOf(wanted, candidates(wanted)));
  return seen.get(wanted);
}

function nearestOf(wanted: string, names: Iterable<string>): string | undefined {
  let distance = Math.floor(wanted.length / 4) + 1;
  let found: string | undefined;
  for (const name of names) {
    const next = editDistance(wanted, textKey(name), distance + 1);
    if (next < distance) [distance, found] = [next, name];
    else if (next === distance) found = undefined;
  }
  return found;
}

/** The same wrong name stands in many rows, and lists of names are long: each word is looked for once, among few names. */
const findersOf = indexed((all: readonly string[]) => {
  const names = [...new Map(all.map((name) => [textKey(name), name])).values()];
  const seen = new Map<string, string | undefined>();
  if (names.length <= fewNames) return { seen, candidates: () => names };
  const byEdge = groupBy(
    names.flatMap((name) => edges(textKey(name)).map((edge) => ({ edge, name }))),
    ({ edge }) => edge,
  );
  const alike = (wanted: string) => edges(wanted).flatMap((edge) => byEdge.get(edge) ?? []);
  return { seen, candidates: (wanted: string) => new Set(alike(wanted).map(({ name }) => name)) };
});

/** Its first and last five letters: a slip in one of the two leaves the other. */
function edges(key: string): readonly string[] {
  return [`${key.slice(0, 5)}…`, `…${key.slice(-5)}`];
}
