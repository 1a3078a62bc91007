import type { Sentence } from "../../server/messages";

/** The words of the menus in tables' headings. */
export const filterStrings = {
  title: (heading: string): Sentence => ({ sv: `Sortera och filtrera ${heading}`, en: `Sort and filter ${heading}` }),
  ascending: { sv: "Sortera stigande (A–Ö)", en: "Sort ascending (A–Z)" },
  descending: { sv: "Sortera fallande (Ö–A)", en: "Sort descending (Z–A)" },
  clear: { sv: "Rensa filtret", en: "Clear the filter" },
  search: { sv: "Sök värde", en: "Search values" },
  values: { sv: "Värden", en: "Values" },
  all: { sv: "(Markera alla)", en: "(Select all)" },
  blanks: { sv: "(Tomma)", en: "(Blanks)" },
  apply: { sv: "Använd", en: "Apply" },
  other: {
    sv: "Kolumnen har ett filter av annat slag. Använd ersätter det.",
    en: "The column has a filter of another kind. Apply replaces it.",
  },
  more: (count: number): Sentence => ({
    sv: `${count} värden till. Sök för att se dem.`,
    en: `${count} more values. Search to see them.`,
  }),
  none: { sv: "Inget värde passar.", en: "No value fits." },
  shows: (shown: number, all: number): Sentence => ({
    sv: `${shown} av ${all} rader visas.`,
    en: `Showing ${shown} of ${all} rows.`,
  }),
  sorted: (heading: string, descending: boolean): Sentence => ({
    sv: `Sorterat efter ${heading}, ${descending ? "fallande" : "stigande"}.`,
    en: `Sorted by ${heading}, ${descending ? "descending" : "ascending"}.`,
  }),
};
