import { statusKindOf } from "../status/activity-status";
import { isMissing } from "./missing";
import { at, type Rule } from "./rule";

/** What is late without a word about it is either done or forgotten; nobody can see which. */
export const overdueIsExplained: Rule<"activities"> = {
  id: "overdue-is-explained",
  severity: "warning",
  scope: "row",
  tables: ["activities"],
  reads: { statuses: ["status", "type"], activities: ["due", "status", "progressNote"], today: true },
  why: {
    sv: "Det som är försenat utan förklaring kan lika gärna vara glömt.",
    en: "What is late without an explanation might as well be forgotten.",
  },
  *check(row, plan) {
    if (!row.due || row.due.last >= plan.today || !isMissing(row, "progressNote")) return;
    if (hasEnded.has(statusKindOf(row.status, plan))) return;
    yield {
      at: at(row, "progressNote"),
      text: {
        sv: `Aktiviteten skulle vara klar ${row.due.typed} men är inte genomförd. Skriv i lägesbeskrivningen vad som återstår, eller ändra status.`,
        en: `The activity was to be done ${row.due.typed} but is not. Write in the progress note what remains, or change the status.`,
      },
    };
  },
};

const hasEnded: ReadonlySet<string> = new Set(["done", "postponed", "stopped"]);
