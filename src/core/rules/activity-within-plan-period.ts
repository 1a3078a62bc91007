import type { Period } from "../plan/period";
import { at, type Problem, type Rule } from "./rule";

/** Nobody follows up what goes on when the plan has ended. That it starts early is a milder matter and a rule of its own. */
export const activityWithinPlanPeriod: Rule<"activities"> = {
  id: "activity-within-plan-period",
  severity: "warning",
  scope: "row",
  tables: ["activities"],
  reads: { activities: ["start", "due"], facts: ["validTo"] },
  why: {
    sv: "Ingen följer upp det som pågår när planen har löpt ut.",
    en: "Nobody follows up what goes on when the plan has ended.",
  },
  *check(row, { facts: { validTo } }) {
    if (!validTo) return;
    if (row.due) {
      if (row.due.last > validTo.last) yield late(row, "due", row.due, validTo);
    } else if (row.start && row.start.first > validTo.last) {
      yield late(row, "start", row.start, validTo);
    }
  },
};

function late(row: Parameters<typeof at>[0], column: "start" | "due", { typed }: Period, validTo: Period): Problem {
  return {
    at: at(row, column),
    text: {
      sv: `${typed} går utöver planens slut ${validTo.typed}. Korta aktiviteten, eller förläng planen.`,
      en: `${typed} goes beyond the plan's end ${validTo.typed}. Shorten the activity, or prolong the plan.`,
    },
  };
}
