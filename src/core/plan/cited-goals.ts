import { textKey } from "../text";
import { indexed } from "./indexed";
import type { Goal } from "./plan";

/** The goals that a cell cites, and the words in it that cite none. */
type Citation = { readonly goals: readonly Goal[]; readonly unknown: readonly string[] };

/** Reads which goals an activity serves: by number (`2.3`, `Mål 2.3`, `2.3 Fler bostäder`), by their words, or several of them. */
export function citedGoals(typed: string, goals: readonly Goal[]): Citation {
  const seen = citations(goals);
  const before = seen.get(typed);
  if (before) return before;
  const citation = readCitation(typed, goalsByName(goals));
  seen.set(typed, citation);
  return citation;
}

/** Many activities serve one goal, and two rules ask. */
const citations = indexed((_: readonly Goal[]) => new Map<string, Citation>());

function readCitation(typed: string, known: ReadonlyMap<string, Goal>): Citation {
  const whole = known.get(textKey(typed));
  if (whole) return { goals: [whole], unknown: [] };
  const parts = typed
    .split(numbersOnly.test(typed) ? /[;,\n]| och | and / : /[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const found = parts.map((part) => cited(part, known));
  return {
    goals: [...new Set(found.filter((goal) => goal !== undefined))],
    unknown: parts.filter((_, at) => !found[at]),
  };
}

/** Every goal's words, as one may choose among them. */
export const goalNames = indexed((goals: readonly Goal[]) => goals.flatMap(({ goal }) => goal ?? []));

const goalsByName = indexed((goals: readonly Goal[]) => {
  const found = new Map<string, Goal>();
  for (const name of ["goal", "no", "id"] as const) {
    for (const goal of goals) {
      const key = textKey(goal[name] ?? "");
      if (key && !found.has(key)) found.set(key, goal);
    }
  }
  return found;
});

const numbersOnly = /^[\d.,;\s]+(?:(?:och|and)[\d.,;\s]+)*$/;
const numberFirst = /^(?:mål(?:et)?|goal)? ?(\d+(?:\.\d+)*[a-zåäö]?)(?=$|[\s.:–—-])/;

function cited(typed: string, known: ReadonlyMap<string, Goal>): Goal | undefined {
  const key = textKey(typed);
  return known.get(key) ?? known.get(numberFirst.exec(key)?.[1] ?? "");
}
