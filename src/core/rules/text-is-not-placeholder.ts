import { definitionOf } from "../register/layout";
import { quoted } from "../text";
import { isDash, isPlaceholder } from "./placeholder";
import { at, type Rule } from "./rule";

/** Columns in which somebody is expected to have said something. */
const looksAt = {
  areas: ["area", "description"],
  goals: ["area", "goal", "indicator", "responsible"],
  activities: ["area", "activity", "expectedResult", "responsible", "takingPart", "reportBack", "status", "control"],
} as const;

/** A mark such as “TBD” makes a cell look filled in. */
export const textIsNotPlaceholder: Rule<keyof typeof looksAt> = {
  id: "text-is-not-placeholder",
  severity: "warning",
  scope: "row",
  tables: ["areas", "goals", "activities"],
  reads: looksAt,
  why: {
    sv: "Ett ”TBD” får cellen att se ifylld ut, och ingen kommer tillbaka till den.",
    en: "A “TBD” makes the cell look filled in, and nobody comes back to it.",
  },
  *check(row) {
    for (const column of looksAt[row.table]) {
      const typed = row.typed[column];
      if (typed === undefined || !isPlaceholder(typed)) continue;
      if (isDash(typed) && !definitionOf(row.table).columns[column]?.needed) continue;
      yield {
        at: at(row, column),
        text: {
          sv: `”${quoted(typed)}” säger inget ännu. Skriv det som ska stå här, eller töm cellen.`,
          en: `“${quoted(typed)}” says nothing yet. Write what is to stand here, or clear the cell.`,
        },
      };
    }
  },
};
