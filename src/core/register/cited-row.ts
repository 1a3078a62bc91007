import type { ColumnDefinition } from "./definition";

/** The column that says which activity or goal a row is about, by its ID: many rows may be about the same one. */
export const citedRow: ColumnDefinition = {
  heading: { sv: "ID", en: "ID" },
  shown: true,
  needed: true,
  asText: true,
  width: 16,
  synonyms: ["Rad (ID)", "Row (ID)", "Rad", "Row"],
};
