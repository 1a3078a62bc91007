import type { Answers } from "../../server/messages";

type FilterValues = Answers["filter"];

/** One line of the list: a value, or the blanks (null). */
export type Choice = { text: string | null; rows: number; chosen: boolean };

export function choicesOf({ values, blanks }: FilterValues): Choice[] {
  const all: Choice[] = values.map(({ text, rows, shown }) => ({ text, rows, chosen: shown }));
  if (blanks) all.push({ text: null, rows: blanks.rows, chosen: blanks.shown });
  return all;
}

/** Those that hold what is searched for, whatever the letters' case. */
export function searched(choices: readonly Choice[], search: string, blanks: string): Choice[] {
  const wanted = search.trim().toLocaleLowerCase();
  return wanted === ""
    ? [...choices]
    : choices.filter(({ text }) => (text ?? blanks).toLocaleLowerCase().includes(wanted));
}

/** The filter that lets the chosen ones through: null when nothing is left out. With a search, only what it found. */
export function filterFrom(
  choices: readonly Choice[],
  found: readonly Choice[],
): { values: string[]; blanks: boolean } | null {
  const through = found.filter(({ chosen }) => chosen);
  if (through.length === choices.length) return null;
  return {
    values: through.flatMap(({ text }) => (text === null ? [] : [text])),
    blanks: through.some(({ text }) => text === null),
  };
}

/** How many of the rows that the other columns let through will be seen. */
export function counted(
  choices: readonly Choice[],
  filter: ReturnType<typeof filterFrom>,
): [shown: number, all: number] {
  const all = choices.reduce((sum, { rows }) => sum + rows, 0);
  if (!filter) return [all, all];
  const values = new Set(filter.values);
  const shown = choices
    .filter(({ text }) => (text === null ? filter.blanks : values.has(text)))
    .reduce((sum, { rows }) => sum + rows, 0);
  return [shown, all];
}
