import { columnTitle, tableTitle } from "../register/layout";
import { quoted } from "../text";
import type { Rule } from "./rule";

/** A column is found by its heading; one that was renamed past recognition is not found at all. */
export const headingsAreKnown: Rule = {
  id: "headings-are-known",
  severity: "error",
  scope: "plan",
  reads: {},
  why: {
    sv: "En kolumn hittas genom sin rubrik. Utan den kontrolleras inget i kolumnen.",
    en: "A column is found by its heading. Without it, nothing in the column is checked.",
  },
  *check({ reading, language }) {
    for (const { table, column, strayHeadings } of reading.missingColumns) {
      const title = tableTitle(table)[language];
      const heading = columnTitle(table, column)[language];
      const strays = strayHeadings.filter((stray) => stray.trim()).slice(0, 3);
      const list = (quote: (words: string) => string, or: string) =>
        strays.map((stray) => quote(quoted(stray, 30))).join(` ${or} `);
      yield {
        at: { table, row: null, column },
        text: strays.length
          ? {
              sv: `Kolumnen ${heading} saknas i ${title}. Har den bytt namn till ${list(sv, "eller")}? Skriv i så fall ${heading} som rubrik igen.`,
              en: `The column ${heading} is missing in ${title}. Has it been renamed ${list(en, "or")}? If so, write ${heading} as its heading again.`,
            }
          : {
              sv: `Kolumnen ${heading} saknas i ${title}. Lägg till en kolumn med den rubriken.`,
              en: `The column ${heading} is missing in ${title}. Add a column with that heading.`,
            },
      };
    }
  },
};

const sv = (words: string) => `”${words}”`;
const en = (words: string) => `“${words}”`;
