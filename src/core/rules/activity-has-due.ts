import { missingIn } from "./missing";
import { at, type Rule } from "./rule";

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
  *check({ activities }) {
    const missing = missingIn(activities, "due");
    if (missing.length > activities.length / 2 && activities.length > 1) {
      yield {
        at: { table: "activities", row: null, column: "due" },
        text: {
          sv: `${missing.length} av ${activities.length} aktiviteter saknar sluttid. Ange när var och en ska vara klar.`,
          en: `${missing.length} of ${activities.length} activities have no end. Say when each is to be done.`,
        },
      };
      return;
    }
    for (const row of missing) {
      yield {
        at: at(row, "due"),
        text: {
          sv: "Sluttid saknas. Ange när aktiviteten ska vara klar.",
          en: "There is no end. Say when the activity is to be done.",
        },
      };
    }
  },
};
