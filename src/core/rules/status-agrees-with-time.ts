import { statusKindOf } from "../status/activity-status";
import { at, type Rule } from "./rule";

/** A status that has been left behind by the calendar misleads whoever sums it up. */
export const statusAgreesWithTime: Rule<"activities"> = {
  id: "status-agrees-with-time",
  severity: "advice",
  scope: "row",
  tables: ["activities"],
  reads: { statuses: ["status", "type"], activities: ["start", "status"], today: true },
  why: {
    sv: "En status som inte stämmer med tiderna vilseleder den som räknar samman.",
    en: "A status that does not agree with the times misleads whoever sums it up.",
  },
  *check(row, plan) {
    if (!row.start) return;
    const kind = statusKindOf(row.status, plan);
    if (kind === "notStarted" && row.start.last < plan.today) {
      yield {
        at: at(row, "status"),
        text: {
          sv: `Aktiviteten skulle ha börjat ${row.start.typed} men är inte påbörjad. Stämmer det? Ändra annars status.`,
          en: `The activity was to begin ${row.start.typed} but has not started. Is that right? If not, change the status.`,
        },
      };
    } else if (kind === "done" && row.start.first > plan.today) {
      yield {
        at: at(row, "status"),
        text: {
          sv: `Aktiviteten är genomförd men startar först ${row.start.typed}. Rätta status eller start.`,
          en: `The activity is done but starts only ${row.start.typed}. Correct the status or the start.`,
        },
      };
    }
  },
};
