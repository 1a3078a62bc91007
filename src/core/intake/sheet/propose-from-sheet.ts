import { askAboutLegend } from "../ask-about-legend";
import { addHeading, emptyDraft } from "../draft";
import { finish } from "../finish";
import { guessLanguage } from "../guess-language";
import { linkGoals } from "../link-goals";
import type { Answers, Proposal } from "../proposal";
import type { Said, SheetSource } from "../source";
import { columnsOf } from "./columns";
import { findTables } from "./find-tables";
import { shownColumns } from "./given-columns";
import { gridOf, type Grid } from "./grid";
import { readBody, type Reference } from "./read-body";
import { readHead, readTail } from "./read-head";
import { settleColumns } from "./settle-columns";

/** Reads somebody else's sheet as a plan; nothing when no table with known headings stands on it. */
export function proposeFromSheet(source: SheetSource, answers: Answers): Proposal | undefined {
  const grid = gridOf(source, guessLanguage(source.cells.flat().filter((cell) => typeof cell === "string")));
  const tables = findTables(grid);
  const [first] = tables;
  if (!first) return undefined;
  const draft = emptyDraft(grid.language, answers);
  readHead(grid, (first.caption ?? first.headingRows[0]!) - 1, draft);
  const references: Reference[] = [];
  for (const table of tables) {
    const columns = columnsOf(grid, table);
    settleColumns(grid, table, columns, draft);
    draft.columns.push(...shownColumns(grid, table, columns));
    for (const row of table.headingRows) for (const cell of grid.row(row)) addHeading(draft, cell);
    references.push(...readBody(grid, table, columns, draft));
  }
  readTail(draft, grid);
  linkGoals(draft, references);
  askAboutLegend(draft);
  return finish(draft, textsOf(grid));
}

function textsOf(grid: Grid): readonly Said[] {
  return Array.from({ length: grid.height }, (_, row) =>
    grid.row(row).map(({ text, from }): Said => ({ text, from })),
  ).flat();
}
