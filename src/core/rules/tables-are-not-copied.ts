import { groupBy } from "../group-by";
import { tableTitle } from "../register/layout";
import { copyOf } from "../register/read-plan";
import { quoted } from "../text";
import type { Rule } from "./rule";

/** Whoever copies a sheet gets a second table, and works on in the wrong one. It is asked about, never read silently. */
export const tablesAreNotCopied: Rule = {
  id: "tables-are-not-copied",
  severity: "warning",
  scope: "plan",
  reads: {},
  why: {
    sv: "Den som kopierar ett blad kan råka arbeta vidare i kopian, som inte räknas till planen.",
    en: "Whoever copies a sheet may work on in the copy, which does not count as part of the plan.",
  },
  *check({ reading, language }) {
    for (const [table, copies] of groupBy(reading.copies, copyOf)) {
      if (!table) continue;
      const names = quoted(copies.join(", "));
      const title = tableTitle(table)[language];
      yield {
        at: { table, row: null, column: null },
        text: {
          sv: `Arbetsboken har också tabellen ”${names}”, som ser ut som en kopia av ${title} och inte kontrolleras. Flytta rader som ska gälla till ${title}, eller ta bort kopian.`,
          en: `The workbook also has the table “${names}”, which looks like a copy of ${title} and is not checked. Move rows that are to count into ${title}, or delete the copy.`,
        },
      };
    }
  },
};
