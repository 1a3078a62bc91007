import { at, type Rule } from "./rule";

/** What began before the plan may belong to an earlier one, whose decision and money it then rests on. */
export const activityStartsWithinPlanPeriod: Rule<"activities"> = {
  id: "activity-starts-within-plan-period",
  severity: "advice",
  scope: "row",
  tables: ["activities"],
  reads: { activities: ["start"], facts: ["validFrom"] },
  why: {
    sv: "Det som började före planen kan höra till en tidigare plan.",
    en: "What began before the plan may belong to an earlier plan.",
  },
  *check(row, { facts: { validFrom } }) {
    if (!row.start || !validFrom || row.start.last >= validFrom.first) return;
    yield {
      at: at(row, "start"),
      text: {
        sv: `Aktiviteten startar ${row.start.typed}, före planens början ${validFrom.typed}. Fortsätter den från en tidigare plan?`,
        en: `The activity starts ${row.start.typed}, before the plan's beginning ${validFrom.typed}. Does it go on from an earlier plan?`,
      },
    };
  },
};
