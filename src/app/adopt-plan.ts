import type { CellValue } from "../core/plan/cell";
import type { RowTable } from "../core/plan/plan";
import { whatIsNew, type News } from "../core/intake/to-register/what-is-new";
import { definitionOf } from "../core/register/layout";
import { newId } from "../core/register/new-id";
import { readHeads } from "../core/register/read-heads";
import { tableNames } from "../core/register/read-plan";
import { registerToBe, type RegisterContents } from "../core/register/set-up/register-to-be";
import type { Locale } from "../core/text";
import { rowWords, type NewRows, type Pace } from "./cell-edit";
import { setUpRegister } from "./set-up-register";
import type { ReadTable, Workbook } from "./workbook";

/** What has come of bringing a source into a workbook. */
export type Adopted = {
  readonly news: News;
  /** How many of the new rows stand in the register. */
  readonly standing: number;
  /** What colleagues put below a table while rows were added there, and that could not be put back. */
  readonly took: readonly CellValue[];
  /** Somebody called it off before all was there. */
  readonly isStopped: boolean;
};

/** The tables of the register that is there, to hold a source against; none where there is none yet. */
export async function registerThere(workbook: Workbook): Promise<readonly ReadTable[]> {
  return (await workbook.readTables(tableNames)).tables;
}

/**
 * Brings a source's rows into a workbook: makes the register where it is missing, with the rows in it, and adds to one
 * that is there only what it does not have yet. What differs is left as it stands, and told. Called off or
 * stopped by an error halfway, it does the rest when it is called again. Throws `register-newer`, and whatever is in the
 * way of writing.
 */
export async function adoptPlan(
  workbook: Workbook,
  contents: RegisterContents,
  language: Locale,
  random: () => number,
  pace: Pace = {},
): Promise<Adopted> {
  const { signal, onProgress } = pace;
  const news = whatIsNew(contents, await registerThere(workbook), language);
  const toBe = registerToBe(language, contents);
  // Making the tables is told as one half of the work, and the rows that come into tables that were there as the other.
  const of = toBe.tables.length + news.rows.length;
  const { made } = await setUpRegister(workbook, toBe, {
    ...pace,
    onProgress: (done, all) => onProgress?.(Math.round((toBe.tables.length * done) / all), of),
  });
  const tables = await registerThere(workbook);
  let done = toBe.tables.length;
  let standing = 0;
  const took: CellValue[] = [];
  for (const table of new Set(news.rows.map((each) => each.table))) {
    const rows = news.rows.filter((each) => each.table === table).map(({ row }) => row);
    const snapshot = tables.find(({ name }) => name === definitionOf(table).name);
    // Only the tables that were made in this moment have the rows that they were to start with.
    if (snapshot && made.has(snapshot.name)) standing += rows.length;
    else if (snapshot && !signal?.aborted) {
      const before = done;
      const adding = newRows(table, snapshot, rows, random);
      const outcome = await workbook.appendRows(adding, {
        ...pace,
        onProgress: (added) => onProgress?.(before + added, of),
      });
      standing += outcome.standing.length;
      took.push(...outcome.took);
    }
    done += rows.length;
  }
  return { news, standing, took, isStopped: signal?.aborted === true };
}

function newRows(
  table: RowTable,
  snapshot: ReadTable,
  rows: readonly News["rows"][number]["row"][],
  random: () => number,
): NewRows {
  const definition = definitionOf(table);
  const { columns } = readHeads(table, snapshot.headings);
  const target = (column: string) => {
    const index = columns.get(column)!;
    return { heading: snapshot.headings[index]!, index };
  };
  const idColumn = definition.idLetter && columns.has("id") ? target("id") : null;
  const names = Object.keys(definition.columns).filter((column) => column !== "id" && columns.has(column));
  return {
    table: snapshot.name,
    title: definition.title,
    idColumn,
    columns: names.map((column) => ({
      column: target(column),
      ...(definition.columns[column]!.asText ? { asText: true } : {}),
    })),
    rows: rows.map((row) => {
      const cells = names.map((column) => row[column] ?? null);
      return { id: idColumn ? newId(definition.idLetter!, random) : rowWords(cells), cells };
    }),
  };
}
