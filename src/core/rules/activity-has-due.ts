import { sayMissing } from "./missing";
import type { Rule } from "./rule";

/** Without an end nobody can say that an activity is late. */
export const activityHasDue: Rule = {
  id: "activity-has-due",
  severity: "advice",
  scope: "table",
  reads: { activities: ["due"] },
  why: {
    sv: "Utan sluttid kan ingen säga att en aktivitet är försenad.",
    en: "Without an end, nobody can say that an activity is late.",
  },
  check: ({ activities }) =>
    sayMissing(activities, "due", {
      one: {
        sv: "Sluttid saknas. Ange när aktiviteten ska vara klar.",
        en: "There is no end. Say when the activity is to be done.",
      },
      all: (all) => ({
        sv: `Ingen av planens ${all} aktiviteter har någon sluttid. Ange när var och en ska vara klar.`,
        en: `None of the plan's ${all} activities has an end. Say when each is to be done.`,
      }),
      most: (missing, all) => ({
        sv: `${missing} av ${all} aktiviteter saknar sluttid. Ange när var och en ska vara klar.`,
        en: `${missing} of ${all} activities have no end. Say when each is to be done.`,
      }),
    }),
};
