import type { Plan } from "../../plan/plan";
import type { Locale } from "../../text";
import { examplesEn } from "./examples-en";
import { examplesSv } from "./examples-sv";
import type { RegisterContents } from "./register-to-be";

/** Tables that get worked examples, in the order in which they are filled. */
export const exampleTables = [
  "parties",
  "units",
  "areas",
  "goals",
  "activities",
  "meetings",
  "reports",
  "decisions",
  "referrals",
  "changes",
  "exceptions",
  "rules",
  "words",
] as const;
export type ExampleTable = (typeof exampleTables)[number];

/**
 * Two worked examples a table. Each says so in the first words of what its row is about: in view, in the check and on
 * the status sheets, without a column of its own.
 */
export function examplesIn(language: Locale): Pick<RegisterContents, ExampleTable> {
  return { sv: examplesSv, en: examplesEn }[language];
}

/** A row that is one of the worked examples. */
export type ExampleRow = { readonly table: ExampleTable; readonly key: string };

/**
 * The worked examples that still stand in a plan, whatever its language: rows with the very words that say so. A row that
 * somebody has given words of their own is theirs, and so is one that says the word in a text that is not ours.
 */
export function exampleRowsIn(plan: Plan): ExampleRow[] {
  return exampleTables.flatMap((table) => {
    const examples = [examplesSv, examplesEn].flatMap((all) => (all[table] ?? []).map(sayingCells));
    const rows: readonly TypedRow[] = plan[table];
    return rows
      .filter(({ typed }) => examples.some((cells) => cells.every(([column, words]) => typed[column] === words)))
      .map(({ key }) => ({ table, key }));
  });
}

type TypedRow = { readonly key: string; readonly typed: Readonly<Record<string, string | undefined>> };

/** The cells by which an example says that it is one. */
function sayingCells(row: object): [column: string, words: string][] {
  return Object.entries(row as Record<string, string>).filter(([, words]) => saysExample.test(words));
}

/** How each example begins what its row is about. */
const saysExample = /^(?:Exempel|Example)/i;

/** What a register starts with, and the examples after it. */
export function withExamples(contents: RegisterContents, language: Locale): RegisterContents {
  const examples: RegisterContents = examplesIn(language);
  const both = exampleTables.map((table) => [table, [...(contents[table] ?? []), ...(examples[table] ?? [])]]);
  return { ...contents, ...(Object.fromEntries(both) as Pick<RegisterContents, ExampleTable>) };
}
