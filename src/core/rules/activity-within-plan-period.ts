import { at, type Rule } from "./rule";

/** Nobody follows up what goes on when the plan has ended. That it starts early is a milder matter and a rule of its own. */
export const activityWithinPlanPeriod: Rule<"activities"> = {
  id: "activity-within-plan-period",
  severity: "warning",
  scope: "row",
  tables: ["activities"],
  reads: { activities: ["start", "due"], facts: ["validFrom", "validTo"] },
  why: {
    sv: "Ingen följer upp det som pågår när planen har löpt ut.",
    en: "Nobody follows up what goes on when the plan has ended.",
  },
  *check(row, { facts: { validFrom, validTo } }) {
    const { start, due } = row;
    // A plan that ends before it begins is one fault of the plan's, not one of every activity.
    if (!validTo || (validFrom && validTo.last < validFrom.first)) return;
    if (due && due.last > validTo.last) {
      yield {
        at: at(row, "due"),
        text: {
          sv: `Aktiviteten ska vara klar ${due.typed}, efter planens slut ${validTo.typed}. Tidigarelägg den, eller förläng planen.`,
          en: `The activity is to be done ${due.typed}, after the plan's end ${validTo.typed}. Bring it forward, or prolong the plan.`,
        },
      };
    } else if (!due && start && start.first > validTo.last) {
      yield {
        at: at(row, "start"),
        text: {
          sv: `Aktiviteten startar ${start.typed}, efter planens slut ${validTo.typed}. Tidigarelägg den, eller förläng planen.`,
          en: `The activity starts ${start.typed}, after the plan's end ${validTo.typed}. Bring it forward, or prolong the plan.`,
        },
      };
    }
  },
};
