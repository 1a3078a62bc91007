import { judgedColumns, missedLetter } from "./missed-letter";
import type { Rule } from "./rule";

/** Vague actions never close, or always do. Indicator and target, or a named result, measure a row as well as its sentence. */
export const goalIsMeasurable: Rule<"goals" | "activities"> = {
  id: "goal-is-measurable",
  severity: "warning",
  scope: "row",
  tables: ["goals", "activities"],
  reads: judgedColumns,
  why: {
    sv: "Det som varken går att räkna eller bocka av blir aldrig klart, eller alltid.",
    en: "What can be neither counted nor ticked off is never done, or always.",
  },
  check: (row, plan) => missedLetter(row, "M", plan),
};
