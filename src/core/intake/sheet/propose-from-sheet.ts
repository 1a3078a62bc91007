import { addHeading, emptyDraft } from "../draft";
import { finish } from "../finish";
import { guessLanguage } from "../guess-language";
import { linkGoals } from "../link-goals";
import type { Answers, Proposal } from "../proposal";
import type { Said, SheetSource } from "../source";
import { columnsOf } from "./columns";
import { findTables, isCaption, type FoundTable } from "./find-tables";
import { gridOf, type Grid } from "./grid";
import { readBody, type Reference } from "./read-body";
import { readHead } from "./read-head";
import { settleColumns } from "./settle-columns";

/** Reads somebody else's sheet as a plan; nothing when no table with known headings stands on it. */
export function proposeFromSheet(source: SheetSource, answers: Answers): Proposal | undefined {
  const grid = gridOf(source, guessLanguage(source.cells.flat().filter((cell) => typeof cell === "string")));
  const tables = findTables(grid);
  const [first] = tables;
  if (!first) return undefined;
  const draft = emptyDraft(grid.language, answers);
  const captions = tables.flatMap((table) => captionOf(grid, table, tables) ?? []);
  for (const caption of captions) addHeading(draft, caption);
  const above = first.headingRows[0]! - 1;
  readHead(grid, captions.some(({ from }) => from[0]!.row === above) ? above - 1 : above, draft);
  const references: Reference[] = [];
  for (const table of tables) {
    const columns = columnsOf(grid, table);
    settleColumns(grid, table, columns, draft);
    for (const row of table.headingRows) for (const cell of grid.row(row)) addHeading(draft, cell);
    references.push(...readBody(grid, table, columns, draft));
  }
  linkGoals(draft, references);
  return finish(draft, textsOf(grid));
}

/** The caption of one of several tables: `Mål` over the goals. A lone line over the only table is the plan's title. */
function captionOf(grid: Grid, table: FoundTable, tables: readonly FoundTable[]): Said | undefined {
  const row = table.headingRows[0]! - 1;
  if (row < 1 || tables.length < 2 || !isCaption(grid, row)) return undefined;
  const { text, from } = grid.row(row)[0]!;
  return { text, from };
}

function textsOf(grid: Grid): readonly Said[] {
  return Array.from({ length: grid.height }, (_, row) =>
    grid.row(row).map(({ text, from }): Said => ({ text, from })),
  ).flat();
}
