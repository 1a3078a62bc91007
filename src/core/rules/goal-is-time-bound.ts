import { judgedColumns, missedLetter } from "./missed-letter";
import type { Rule } from "./rule";

/** Words that hold the end open. That the end is merely blank is said by `goal-has-due` and `activity-has-due`. */
export const goalIsTimeBound: Rule<"goals" | "activities"> = {
  id: "goal-is-time-bound",
  severity: "warning",
  scope: "row",
  tables: ["goals", "activities"],
  reads: judgedColumns,
  why: {
    sv: "Ord som ”löpande” gör att inget någonsin är försenat.",
    en: "With words like “ongoing”, nothing is ever late.",
  },
  check: (row, plan) => missedLetter(row, "T", plan),
};
