import { sayMissing } from "./missing";
import type { Rule } from "./rule";

/** Work that nobody is to report on is not followed up. */
export const reportIsPlanned: Rule = {
  id: "report-is-planned",
  severity: "warning",
  scope: "table",
  reads: { activities: ["reportBack"] },
  why: {
    sv: "Det som ingen ska återrapportera följs inte upp.",
    en: "What nobody is to report on is not followed up.",
  },
  check: ({ activities }) =>
    sayMissing(activities, "reportBack", {
      one: {
        sv: "Återrapportering saknas. Skriv när och var aktiviteten ska redovisas.",
        en: "No report is planned. Say when and where the activity is to be reported on.",
      },
      all: (all) => ({
        sv: `Ingen av planens ${all} aktiviteter har någon återrapportering. Skriv när och var de ska redovisas.`,
        en: `None of the plan's ${all} activities has a report planned. Say when and where each is to be reported on.`,
      }),
      most: (missing, all) => ({
        sv: `${missing} av ${all} aktiviteter saknar återrapportering. Skriv när och var de ska redovisas.`,
        en: `${missing} of ${all} activities have no report planned. Say when and where each is to be reported on.`,
      }),
    }),
};
