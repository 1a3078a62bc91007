import { at, type Rule } from "./rule";

/** A goal that is due after the plan has ended is never reported on. */
export const goalDueWithinPlan: Rule<"goals"> = {
  id: "goal-due-within-plan",
  severity: "warning",
  scope: "row",
  tables: ["goals"],
  reads: { goals: ["due"], facts: ["validFrom", "validTo"] },
  why: {
    sv: "Ingen följer upp ett mål när planen har löpt ut.",
    en: "Nobody reports on a goal once its plan has ended.",
  },
  *check(row, { facts: { validFrom, validTo } }) {
    // A plan that ends before it begins is one fault of the plan's, not one of every goal.
    if (!row.due || !validTo || row.due.last <= validTo.last || (validFrom && validTo.last < validFrom.first)) return;
    yield {
      at: at(row, "due"),
      text: {
        sv: `Målet ska vara uppnått ${row.due.typed}, efter planens slut ${validTo.typed}. Tidigarelägg det, eller förläng planen.`,
        en: `The goal is to be reached ${row.due.typed}, after the plan's end ${validTo.typed}. Bring it forward, or prolong the plan.`,
      },
    };
  },
};
