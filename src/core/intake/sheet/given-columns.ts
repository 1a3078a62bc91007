import type { Answers, ReadColumn } from "../proposal";
import { fieldNames } from "../words/field-names";
import { textsOf, type SheetColumn } from "./columns";
import type { FoundTable } from "./find-tables";
import type { Grid } from "./grid";

/** Surer than any heading: a person has said it. */
const said = 2;

/** Answers about a column are given by where its heading stands: two columns may bear the same. */
function columnId({ headingRows }: FoundTable, { at }: SheetColumn): string {
  return `column:${headingRows.at(-1)}:${at}`;
}

/** Lets each column be about what a person has said that it is about. */
export function holdGiven(table: FoundTable, columns: readonly SheetColumn[], answers: Answers): void {
  for (const column of columns) {
    const given = answers.get(columnId(table, column));
    if (given === undefined || !isField(given)) continue;
    column.field = given;
    column.confidence = said;
  }
}

function isField(word: string): word is SheetColumn["field"] {
  return word in fieldNames || word === "note" || word === "period";
}

/** Columns with some of what stands in them, for a person to look at and correct. */
export function shownColumns(grid: Grid, table: FoundTable, columns: readonly SheetColumn[]): readonly ReadColumn[] {
  return columns.map((column) => {
    const { heading, from, field, confidence, at } = column;
    const examples = [...new Set(textsOf(grid, table, at))].slice(0, 3);
    return { id: columnId(table, column), at, heading, from, field, confidence, examples };
  });
}
