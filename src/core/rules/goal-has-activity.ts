import { citedGoals } from "../plan/cited-goals";
import type { Goal } from "../plan/plan";
import { at, type Rule } from "./rule";

/** A goal that no activity serves is a wish. */
export const goalHasActivity: Rule = {
  id: "goal-has-activity",
  severity: "warning",
  scope: "table",
  reads: { goals: ["goal", "no", "id"], activities: ["goal"] },
  why: {
    sv: "Ett mål som ingen aktivitet leder till förblir en önskan.",
    en: "A goal that no activity leads to remains a wish.",
  },
  *check({ goals, activities }) {
    const served = new Set<Goal>();
    for (const { goal } of activities) {
      if (goal !== null) for (const cited of citedGoals(goal, goals).goals) served.add(cited);
    }
    const named = goals.filter(({ goal }) => goal !== null);
    const bare = named.filter((goal) => !served.has(goal));
    if (named.length > 1 && bare.length > named.length / 2) {
      yield {
        at: { table: "activities", row: null, column: "goal" },
        text:
          bare.length === named.length
            ? {
                sv: `Inget av planens ${named.length} mål har någon aktivitet. Ange vid varje aktivitet vilket mål den leder till.`,
                en: `None of the plan's ${named.length} goals has an activity. Say at each activity which goal it leads to.`,
              }
            : {
                sv: `${bare.length} av ${named.length} mål saknar aktivitet. Ange vid varje aktivitet vilket mål den leder till.`,
                en: `${bare.length} of ${named.length} goals have no activity. Say at each activity which goal it leads to.`,
              },
      };
      return;
    }
    for (const goal of bare) {
      yield {
        at: at(goal, "goal"),
        text: {
          sv: "Ingen aktivitet leder till målet. Ange målet vid en aktivitet, eller lägg till en.",
          en: "No activity leads to the goal. Name the goal at an activity, or add one.",
        },
      };
    }
  },
};
