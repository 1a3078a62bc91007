import type { Rule } from "./rule";

/** A formula that has lost what it referred to hides what somebody once wrote. */
export const cellIsNotError: Rule = {
  id: "cell-is-not-error",
  severity: "error",
  scope: "cell",
  reads: {},
  why: {
    sv: "Ett felvärde döljer det som skulle ha stått i cellen.",
    en: "An error value hides what should have stood in the cell.",
  },
  *check({ at, typed, isError }) {
    if (!isError) return;
    yield {
      at,
      text: {
        sv: `Cellen visar felet ”${typed}”. Rätta formeln, eller skriv in värdet.`,
        en: `The cell shows the error “${typed}”. Correct the formula, or type the value.`,
      },
    };
  },
};
