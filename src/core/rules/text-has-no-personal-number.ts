import { personalNumbersIn } from "../plan/personal-number";
import { at, type Rule } from "./rule";

/** Columns in which people write freely. */
const looksAt = {
  units: ["unit", "function", "person", "email"],
  areas: ["area", "description", "responsible"],
  goals: ["goal", "indicator", "baseline", "target", "outcome", "responsible", "agreed", "comment", "source"],
  activities: [
    ...(["activity", "expectedResult", "responsible", "takingPart", "reportBack", "progressNote", "agreed"] as const),
    ...(["decision", "financing", "workingNote", "other", "source"] as const),
  ],
  reports: ["progressNote", "givenBy"],
  decisions: ["comment"],
  referrals: ["body"],
  changes: ["from", "to"],
  exceptions: ["value", "reason", "by"],
} as const;

/** A shared workbook may be a public document, and a personal number has no business in a plan. The number is never repeated in the sentence. */
export const textHasNoPersonalNumber: Rule<keyof typeof looksAt> = {
  id: "text-has-no-personal-number",
  severity: "error",
  scope: "row",
  tables: ["units", "areas", "goals", "activities", "reports", "decisions", "referrals", "changes", "exceptions"],
  reads: looksAt,
  why: {
    sv: "Arbetsboken delas och kan vara allmän handling. Personnummer hör inte hemma där.",
    en: "The workbook is shared and may be a public document. Personal identity numbers do not belong there.",
  },
  *check(row) {
    for (const column of looksAt[row.table]) {
      const typed = row.typed[column];
      const evidence = typed === undefined ? [] : personalNumbersIn(typed);
      if (typed === undefined || evidence.length === 0) continue;
      const rest = evidence.reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), typed);
      yield {
        at: at(row, column),
        text: {
          sv: "Här står ett personnummer. Ta bort det, och skriv funktionen i stället.",
          en: "There is a personal identity number here. Remove it, and write the function instead.",
        },
        evidence,
        fixes: [
          {
            text: { sv: "Ta bort numret", en: "Remove the number" },
            isSafe: false,
            cells: [{ at: at(row, column), value: rest.replace(/ {2,}/gu, " ").trim() || null }],
          },
        ],
      };
    }
  },
};
