import { quoted } from "../text";
import { at, type Rule } from "./rule";

/** Nothing can be reported before the work has begun. */
export const reportAfterStart: Rule<"activities"> = {
  id: "report-after-start",
  severity: "advice",
  scope: "row",
  tables: ["activities"],
  reads: { activities: ["start", "reportBack"] },
  why: {
    sv: "Innan arbetet har börjat finns inget att rapportera.",
    en: "Before the work has begun there is nothing to report.",
  },
  *check(row) {
    const { start, reportBack } = row;
    const early = start && reportBack?.obligations.find(({ period }) => period.last < start.first);
    if (!early) return;
    yield {
      at: at(row, "reportBack"),
      text: {
        sv: `Återrapporteringen ”${quoted(early.period.typed)}” ligger före aktivitetens start ${start.typed}. Stämmer tiderna?`,
        en: `The report “${quoted(early.period.typed)}” comes before the activity's start ${start.typed}. Are the times right?`,
      },
    };
  },
};
