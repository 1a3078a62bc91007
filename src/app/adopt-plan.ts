import type { RowTable } from "../core/plan/plan";
import { whatIsNew, type News } from "../core/intake/to-register/what-is-new";
import { definitionOf } from "../core/register/layout";
import { newId } from "../core/register/new-id";
import { readHeads } from "../core/register/read-heads";
import { tableNames } from "../core/register/read-plan";
import { registerToBe, type RegisterContents } from "../core/register/set-up/register-to-be";
import type { Locale } from "../core/text";
import { rowWords, type NewRows, type Pace } from "./cell-edit";
import type { ReadTable, Workbook } from "./workbook";

/** What a workbook lacks of a source: everything where there is no register yet. Nothing is written. */
export async function newsFor(workbook: Workbook, contents: RegisterContents, language: Locale): Promise<News> {
  const { tables } = await workbook.readTables(tableNames);
  return whatIsNew(contents, tables, language);
}

/**
 * Brings a source's rows into a workbook: makes the register where it is missing, with the rows in it, and adds to one
 * that is there only what it does not have yet. What differs is left as it stands, and told by `newsFor`.
 */
export async function adoptPlan(
  workbook: Workbook,
  contents: RegisterContents,
  language: Locale,
  random: () => number,
  pace?: Pace,
): Promise<News> {
  const before = await workbook.readTables(tableNames);
  const news = whatIsNew(contents, before.tables, language);
  // Only the tables that were made in this moment have the rows that they were to start with.
  const made = new Set(await workbook.setUpTables(registerToBe(language, contents), pace));
  const { tables } = await workbook.readTables(tableNames);
  for (const table of new Set(news.rows.map((each) => each.table))) {
    const snapshot = tables.find(({ name }) => name === definitionOf(table).name);
    if (!snapshot || made.has(snapshot.name)) continue;
    const rows = news.rows.filter((each) => each.table === table).map(({ row }) => row);
    await workbook.appendRows(newRows(table, snapshot, rows, random), pace);
  }
  return news;
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
