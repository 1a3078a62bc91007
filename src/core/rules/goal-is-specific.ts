import { judgedColumns, missedLetter } from "./missed-letter";
import type { Rule } from "./rule";

/** A slogan lets everybody read their own goal into it. A vague word alone is never held against a sentence. */
export const goalIsSpecific: Rule<"goals" | "activities"> = {
  id: "goal-is-specific",
  severity: "advice",
  scope: "row",
  tables: ["goals", "activities"],
  reads: judgedColumns,
  why: {
    sv: "Två läsare ska kunna vara överens om vad som ska göras.",
    en: "Two readers should be able to agree on what is to be done.",
  },
  check: (row, plan) => missedLetter(row, "S", plan),
};
