import { isMissing } from "./missing";
import { at, type Rule } from "./rule";

/** A row with an owner and a date but no activity commits nobody to anything. */
export const activityHasText: Rule<"activities"> = {
  id: "activity-has-text",
  severity: "error",
  scope: "row",
  tables: ["activities"],
  reads: { activities: ["activity"] },
  why: {
    sv: "En rad utan aktivitet förpliktar ingen till något.",
    en: "A row without an activity commits nobody to anything.",
  },
  *check(row) {
    if (!isMissing(row, "activity")) return;
    yield {
      at: at(row, "activity"),
      text: {
        sv: "Raden säger inte vad som ska göras. Skriv aktiviteten, eller ta bort raden.",
        en: "The row does not say what is to be done. Write the activity, or delete the row.",
      },
    };
  },
};
