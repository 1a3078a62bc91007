import { statusKindOf } from "../status/activity-status";
import { isMissing } from "./missing";
import { at, type Rule } from "./rule";

/** A deviation without a word about it leaves the board to guess. */
export const deviationHasNote: Rule<"activities"> = {
  id: "deviation-has-note",
  severity: "warning",
  scope: "row",
  tables: ["activities"],
  reads: { statuses: ["status", "type"], activities: ["status", "progressNote"] },
  why: {
    sv: "En avvikelse som ingen beskriver kan ingen göra något åt.",
    en: "Nobody can act on a deviation that nobody describes.",
  },
  *check(row, plan) {
    if (!isMissing(row, "progressNote") || statusKindOf(row.status, plan) !== "deviating") return;
    yield {
      at: at(row, "progressNote"),
      text: {
        sv: "Aktiviteten avviker från planen, men lägesbeskrivning saknas. Skriv vad som avviker och vad ni gör åt det.",
        en: "The activity deviates from the plan, but there is no progress note. Write what deviates and what is done about it.",
      },
    };
  },
};
