import { quoted } from "../text";
import { at, type Rule } from "./rule";

/** When the plan has ended, the meeting may no longer be there to hear the report. */
export const reportWithinPlanPeriod: Rule<"activities"> = {
  id: "report-within-plan-period",
  severity: "advice",
  scope: "row",
  tables: ["activities"],
  reads: { activities: ["reportBack"], facts: ["validFrom", "validTo"] },
  why: {
    sv: "När planen har löpt ut är det inte säkert att någon tar emot rapporten.",
    en: "When the plan has ended, nobody may be there to hear the report.",
  },
  *check(row, { facts: { validFrom, validTo } }) {
    if (!validTo || (validFrom && validTo.last < validFrom.first)) return;
    const late = row.reportBack?.obligations.find(({ period }) => period.first > validTo.last);
    if (!late) return;
    yield {
      at: at(row, "reportBack"),
      text: {
        sv: `Återrapporteringen ”${quoted(late.period.typed)}” ligger efter planens slut ${validTo.typed}. Tidigarelägg den, eller skriv vem som tar emot den då.`,
        en: `The report “${quoted(late.period.typed)}” comes after the plan's end ${validTo.typed}. Bring it forward, or say who is to hear it then.`,
      },
    };
  },
};
