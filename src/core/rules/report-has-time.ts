import { quoted } from "../text";
import { isPlaceholder } from "./placeholder";
import { at, type Rule } from "./rule";

/** A report without a time is never late. What cannot be read stays as it is; it is only asked for in a form that can be followed up. */
export const reportHasTime: Rule<"activities"> = {
  id: "report-has-time",
  severity: "warning",
  scope: "row",
  tables: ["activities"],
  reads: { activities: ["reportBack"] },
  why: {
    sv: "En återrapportering utan tid kan ingen bevaka.",
    en: "Nobody can watch for a report that has no time.",
  },
  *check(row) {
    if (row.reportBack === null || row.reportBack.obligations.length > 0 || isPlaceholder(row.reportBack.typed)) return;
    yield {
      at: at(row, "reportBack"),
      text: {
        sv: `”${quoted(row.reportBack.typed)}” säger inte när det ska redovisas. Skriv tid och möte, till exempel ”Hösten 2026 i Samverkansrådet”.`,
        en: `“${quoted(row.reportBack.typed)}” does not say when a report is due. Write a time and a meeting, such as “Autumn 2026 in the council”.`,
      },
    };
  },
};
