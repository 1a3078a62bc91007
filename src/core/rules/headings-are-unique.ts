import { groupBy } from "../group-by";
import { tableTitle } from "../register/layout";
import { quoted } from "../text";
import type { Rule } from "./rule";

/** Of two columns with one meaning only the first is read, and nobody can see which one people fill in. */
export const headingsAreUnique: Rule = {
  id: "headings-are-unique",
  severity: "error",
  scope: "plan",
  reads: {},
  why: {
    sv: "När två kolumner betyder samma sak läses bara den första.",
    en: "When two columns mean the same thing, only the first is read.",
  },
  *check({ reading, language }) {
    for (const doubled of groupBy(reading.doubledColumns, ({ table, column }) => `${table} ${column}`).values()) {
      const { table, column, heading } = doubled[0]!;
      const title = tableTitle(table)[language];
      yield {
        at: { table, row: null, column },
        text: {
          sv: `Rubriken ”${quoted(heading)}” i ${title} betyder samma sak som en tidigare rubrik, och bara den första kolumnen läses. Byt rubrik på den andra, eller flytta det som står där.`,
          en: `The heading “${quoted(heading)}” in ${title} means the same as an earlier heading, and only the first column is read. Rename the second, or move what stands there.`,
        },
      };
    }
  },
};
