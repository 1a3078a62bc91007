import type { Locale } from "../../text";
import { examplesEn } from "./examples-en";
import { examplesSv } from "./examples-sv";
import type { RegisterContents } from "./register-to-be";

/** Tables that get worked examples, in the order in which they are filled. */
export const exampleTables = ["parties", "units", "areas", "goals", "activities", "meetings", "referrals"] as const;
export type ExampleTable = (typeof exampleTables)[number];

/**
 * Two worked examples a table. Each says so in the first words of what its row is about: in view, in the check and on
 * the status sheets, without a column of its own.
 */
export function examplesIn(language: Locale): Pick<RegisterContents, ExampleTable> {
  return { sv: examplesSv, en: examplesEn }[language];
}

/** What a register starts with, and the examples after it. */
export function withExamples(contents: RegisterContents, language: Locale): RegisterContents {
  const examples: RegisterContents = examplesIn(language);
  const both = exampleTables.map((table) => [table, [...(contents[table] ?? []), ...(examples[table] ?? [])]]);
  return { ...contents, ...(Object.fromEntries(both) as Pick<RegisterContents, ExampleTable>) };
}
