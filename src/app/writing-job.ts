import type { CellValue } from "../core/plan/cell";
import type { RegisterToBe } from "../core/register/set-up/register-to-be";
import type { Text } from "../core/text";
import type { CellEdit, EditOutcome, NewRows } from "./cell-edit";
import type { OldRows } from "./old-rows";
import type { Workbook } from "./workbook";
import { WorkbookError } from "./workbook-error";

/** What a person asks to have written: tables that are missing first, then cells, then new rows; rows that are to go, last. */
export type WritingJob = {
  /** What is being done, in words for while it lasts; … */
  readonly what: Text;
  /** … and what has been done, once all of it stands. */
  readonly done?: Text;
  readonly make?: RegisterToBe;
  readonly cells?: readonly CellEdit[];
  readonly rows?: readonly NewRows[];
  readonly remove?: readonly OldRows[];
};

/** What has come of a job. */
export type JobEnd = {
  readonly outcomes: readonly EditOutcome[];
  /** How many rows were to be added and were not, and how many were to go and are still there. */
  readonly notAdded: number;
  readonly notRemoved: number;
  /** What colleagues put in the very moment where something was written, and that could not be put back. */
  readonly took: readonly CellValue[];
  /** What stopped it before all was done. */
  readonly refused: WorkbookError | null;
};

/** Who follows a job while it is done. */
type Watching = {
  readonly signal: AbortSignal;
  onProgress(done: number): void;
  onCells(cells: readonly CellEdit[], outcomes: readonly EditOutcome[]): void;
  /** Rows that were to be added, and those of them that stand. */
  onRows(news: NewRows, standing: NewRows): void;
};

/** How many cells and rows a job is about. */
export function sizeOf({ cells = [], rows = [], remove = [] }: WritingJob): number {
  return cells.length + [...rows, ...remove].reduce((sum, each) => sum + each.rows.length, 0);
}

/** Does a job as far as it goes. What was done before it was stopped is told all the same. */
export async function carryOut(
  workbook: Pick<Workbook, "writeCells" | "appendRows" | "removeRows" | "setUpTables">,
  { make, cells = [], rows = [], remove = [] }: WritingJob,
  { signal, onProgress, onCells, onRows }: Watching,
): Promise<JobEnd> {
  let outcomes: readonly EditOutcome[] = [];
  const took: CellValue[] = [];
  let [added, asked, stayed] = [0, 0, 0];
  const end = (refused: WorkbookError | null): JobEnd => ({
    outcomes,
    notAdded: asked - added,
    notRemoved: stayed,
    took,
    refused,
  });
  const pace = (before: number) => ({ signal, onProgress: (done: number) => onProgress(before + done) });
  try {
    if (make) await workbook.setUpTables(make, { signal });
    if (cells.length > 0) outcomes = await workbook.writeCells(cells, pace(0));
    took.push(...outcomes.flatMap((outcome) => outcome.took ?? []));
    onCells(cells, outcomes);
    for (const news of outcomes.every(({ kind }) => kind === "written") ? rows : []) {
      asked += news.rows.length;
      const outcome = await workbook.appendRows(news, pace(cells.length + added));
      const ids = new Set(outcome.standing);
      const standing = { ...news, rows: news.rows.filter(({ id }) => ids.has(id)) };
      took.push(...outcome.took);
      onRows(news, standing);
      added += standing.rows.length;
    }
    for (const old of signal.aborted ? [] : remove) stayed += old.rows.length - (await workbook.removeRows(old));
    return end(null);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return end(error);
  }
}
