import { columnReader, day, period } from "../plan/column-types";
import { repairs } from "../plan/period-forms";
import type { Place } from "../plan/plan";
import { columnTitle } from "../register/layout";
import { tables } from "../register/tables";
import { quoted } from "../text";
import { write, writeNearest } from "./fix";
import { nearest } from "./nearest";
import type { Fix, Rule } from "./rule";

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
      fixes: [...wordsMeant(at, typed), ...timesMeant(at, typed)],
    };
  },
};

/** The word of a column's few that was most likely meant. */
function wordsMeant(at: Place, typed: string): Fix[] {
  const schema = schemaOf(at);
  const { choices = [] } = schema ? columnReader(schema) : {};
  const meant = nearest(typed, choices);
  return meant === undefined ? [] : [writeNearest(at, typed, meant)];
}

/** The time that was most likely meant, in a column of times: any words fit a column of text, and would put nothing right. */
function timesMeant(at: Place, typed: string): Fix[] {
  const schema = [period, day].find((each) => each === schemaOf(at));
  if (!schema) return [];
  return repairs(typed)
    .filter(({ value }) => schema.safeParse({ cell: value, typed: value }).success)
    .slice(0, 1)
    .map(({ value, isSafe }) => write(at, value, isSafe));
}

function schemaOf({ table, column }: Place): object | undefined {
  const shape: Readonly<Record<string, object>> = tables[table].schema.shape;
  return shape[column ?? ""];
}
