import { day, period } from "../plan/column-types";
import { repairs } from "../plan/period-forms";
import type { Place } from "../plan/plan";
import { columnTitle } from "../register/layout";
import { tables } from "../register/tables";
import { quoted } from "../text";
import { write } from "./fix";
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
      fixes: repairs(typed)
        .filter(({ value }) => fits(at, value))
        .slice(0, 1)
        .map(({ value, isSafe }) => write(at, value, isSafe)),
    };
  },
};

/** Whether a column of times can read it; any words fit a column of text, and would put nothing right. */
function fits({ table, column }: Place, value: string): boolean {
  const shape: Readonly<Record<string, unknown>> = tables[table].schema.shape;
  const schema = [period, day].find((each) => each === shape[column ?? ""]);
  return schema?.safeParse({ cell: value, typed: value }).success === true;
}
