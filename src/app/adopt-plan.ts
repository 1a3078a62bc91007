import type { CellValue } from "../core/plan/cell";
import { whatIsNew, type ChangedValue, type News } from "../core/intake/to-register/what-is-new";
import { readPlan, tableNames } from "../core/register/read-plan";
import { definitionOf } from "../core/register/layout";
import { registerToBe, type RegisterContents } from "../core/register/set-up/register-to-be";
import type { Locale } from "../core/text";
import type { Pace } from "./cell-edit";
import { editsOf, newRowsOf } from "./edit-of";
import { setUpRegister } from "./set-up-register";
import type { ReadTable, Workbook } from "./workbook";
import type { Written } from "./writing-session";

/** What has come of bringing a source into a workbook. */
export type Adopted = {
  readonly news: News;
  /** How many of the new rows stand in the register. */
  readonly standing: number;
  /** How many values were taken over. */
  readonly taken: number;
  /** How many values that were to be taken over a colleague has changed meanwhile: they are left. */
  readonly left: number;
  /** What colleagues put in the very moment where something was written, and that could not be put back. */
  readonly took: readonly CellValue[];
  /** Somebody called it off before all was there. */
  readonly isStopped: boolean;
};

/** How a source is brought in. */
type Bringing = Pace & {
  /** Which values that differ are taken over, as the person saw them. */
  readonly take?: readonly ChangedValue[];
  /** Hears what was written in tables that were there, for whoever is to notice when it gives way to others'. */
  readonly onWritten?: (written: Written) => void;
};

/** The tables of the register that is there, to hold a source against; none where there is none yet. */
export async function registerThere(workbook: Workbook): Promise<readonly ReadTable[]> {
  return (await workbook.readTables(tableNames)).tables;
}

/**
 * Brings a source's rows into a workbook: makes the register where it is missing, with the rows in it, and adds to one
 * that is there only what it does not have yet. What differs stays as it is, unless it is to be taken over. Called off or
 * stopped by an error halfway, it does the rest when it is called again. Throws `register-newer`, and whatever is in the
 * way of writing.
 */
export async function adoptPlan(
  workbook: Workbook,
  contents: RegisterContents,
  language: Locale,
  random: () => number,
  { take = [], onWritten, signal, onProgress }: Bringing = {},
): Promise<Adopted> {
  const pace = signal ? { signal } : {};
  const news = whatIsNew(contents, await registerThere(workbook), language);
  const toBe = registerToBe(language, contents);
  // Making the tables is told as one part of the work, and what comes into tables that were there as the other.
  let done = toBe.tables.length;
  const of = done + take.length + news.rows.length;
  const { made } = await setUpRegister(workbook, toBe, {
    ...pace,
    onProgress: (parts, all) => onProgress?.(Math.round((toBe.tables.length * parts) / all), of),
  });
  const tables = await registerThere(workbook);
  const read = { tables, layout: readPlan(tables).layout };
  const taken = news.changed.filter((change) => take.some((each) => isSame(each, change)));
  const cells = taken.map(({ table, key, column, to }) => ({ at: { table, row: key, column }, value: to }));
  const edits = cells.length > 0 && !signal?.aborted ? editsOf(read, cells, random) : [];
  const outcomes = edits.length > 0 ? await workbook.writeCells(edits, pace) : [];
  onWritten?.({ cells: edits, outcomes });
  const took: CellValue[] = outcomes.flatMap((outcome) => outcome.took ?? []);
  done += take.length;
  let standing = 0;
  for (const table of new Set(news.rows.map((each) => each.table))) {
    const rows = news.rows.flatMap((each) => (each.table === table ? [filled(each.row)] : []));
    // Only the tables that were made in this moment have the rows that they were to start with.
    if (made.has(definitionOf(table).name)) standing += rows.length;
    else if (!signal?.aborted) {
      const before = done;
      const adding = newRowsOf(read, table, rows, random);
      const outcome = await workbook.appendRows(adding, {
        ...pace,
        onProgress: (added) => onProgress?.(before + added, of),
      });
      const stands = new Set(outcome.standing);
      onWritten?.({ rows: { ...adding, rows: adding.rows.filter(({ id }) => stands.has(id)) } });
      standing += outcome.standing.length;
      took.push(...outcome.took);
    }
    done += rows.length;
  }
  const written = outcomes.filter(({ kind }) => kind === "written").length;
  return { news, standing, taken: written, left: take.length - written, took, isStopped: signal?.aborted === true };
}

function isSame(one: ChangedValue, other: ChangedValue): boolean {
  const told = ({ table, key, column, from, to }: ChangedValue) => JSON.stringify([table, key, column, from, to]);
  return told(one) === told(other);
}

function filled(row: News["rows"][number]["row"]): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value ?? null]));
}
