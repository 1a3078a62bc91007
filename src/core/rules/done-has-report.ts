import { indexed } from "../plan/indexed";
import type { Tables } from "../plan/plan";
import { statusKindOf } from "../status/activity-status";
import { textKey } from "../text";
import { isMissing } from "./missing";
import { at, type Rule } from "./rule";

/** A result that nobody has described cannot be shown to those who paid for it. */
export const doneHasReport: Rule<"activities"> = {
  id: "done-has-report",
  severity: "advice",
  scope: "row",
  tables: ["activities"],
  reads: { statuses: ["status", "type"], reports: ["row"], activities: ["id", "status", "progressNote"] },
  why: {
    sv: "Ett resultat som ingen har beskrivit går inte att visa upp.",
    en: "A result that nobody has described cannot be shown.",
  },
  *check(row, plan) {
    if (!isMissing(row, "progressNote") || statusKindOf(row.status, plan) !== "done") return;
    if (row.id && reportedRows(plan.reports).has(textKey(row.id))) return;
    yield {
      at: at(row, "progressNote"),
      text: {
        sv: "Aktiviteten är genomförd, men ingen rapport eller lägesbeskrivning säger vad den ledde till. Skriv det i lägesbeskrivningen.",
        en: "The activity is done, but neither a report nor a progress note says what came of it. Write it in the progress note.",
      },
    };
  },
};

const reportedRows = indexed(
  (reports: readonly Tables["reports"][]) => new Set(reports.flatMap(({ row }) => (row ? [textKey(row)] : []))),
);
