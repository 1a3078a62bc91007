import { definitionOf, tableTitle } from "../register/layout";
import type { Rule } from "./rule";

/** Without its tables there is no plan to check. */
export const tablesAreFound: Rule = {
  id: "tables-are-found",
  severity: "error",
  scope: "plan",
  reads: {},
  why: {
    sv: "Det som inte finns i en av planens tabeller kan inte kontrolleras.",
    en: "What does not stand in one of the plan's tables cannot be checked.",
  },
  *check({ reading, language }) {
    for (const table of reading.missingTables) {
      const { name } = definitionOf(table);
      const title = tableTitle(table)[language];
      yield {
        at: { table, row: null, column: null },
        text: {
          sv: `Tabellen ${name}, som brukar stå på bladet ${title}, saknas. Lägg tillbaka den, eller ge tabellen det namnet igen.`,
          en: `The table ${name}, which usually stands on the sheet ${title}, is missing. Put it back, or give the table that name again.`,
        },
      };
    }
  },
};
