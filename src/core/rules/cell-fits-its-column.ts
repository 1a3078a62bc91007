import { columnTitle } from "../register/layout";
import { quoted } from "../text";
import type { Rule } from "./rule";

/** A date typed as “soon” is no date to anybody but its author. */
export const cellFitsItsColumn: Rule = {
  id: "cell-fits-its-column",
  severity: "error",
  scope: "cell",
  reads: {},
  why: {
    sv: "Det som inte går att läsa kan varken sorteras, räknas eller följas upp.",
    en: "What cannot be read can be neither sorted, counted nor followed up.",
  },
  *check({ at, typed, accepted, isError }, { language }) {
    if (isError || at.column === null) return;
    const heading = columnTitle(at.table, at.column)[language];
    yield {
      at,
      text: {
        sv: `”${quoted(typed)}” går inte att läsa i fältet ${heading}. Skriv ${accepted.sv}.`,
        en: `“${quoted(typed)}” cannot be read in the field ${heading}. Write ${accepted.en}.`,
      },
    };
  },
};
