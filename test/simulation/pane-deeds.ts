import { buildStatus } from "../../src/app/build-status";
import { editOf, newRowsOf, type ReadRegister } from "../../src/app/edit-of";
import { tellApart } from "../../src/app/tell-apart";
import { WorkbookError } from "../../src/app/workbook-error";
import type { CellEdit, NewRows } from "../../src/app/cell-edit";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { Dice } from "./dice";
import type { Ledger } from "./ledger";
import { seenBy, type Pane } from "./pane";
import { tokensIn } from "./tokens";

export type Counts = { builds: number; conflicts: number; offered: number };

export type Around = {
  readonly number: number;
  readonly dice: Dice;
  readonly ledger: Ledger;
  readonly counts: Counts;
  readonly text: () => string;
};

const columns = {
  activities: ["activity", "area", "responsible", "expectedResult", "progressNote"],
  goals: ["goal", "comment"],
};

/** One thing that somebody asks their pane for, as the pane does it. Answers when it is done. */
export async function paneDeed(pane: Pane, around: Around): Promise<void> {
  const what = around.dice.weighed({ fix: 22, fixes: 5, append: 9, build: 2, again: 6, apart: 2 });
  try {
    const read = seenBy(pane);
    // It has been opened again, or could not read then.
    if (!read) return void (await pane.watch.check());
    switch (what) {
      case "fix":
        return await fix(pane, around, read, 1);
      case "fixes":
        return await fix(pane, around, read, 4);
      case "append":
        return await append(pane, around, newRows(pane, around));
      case "build":
        around.counts.builds += 1;
        return void (await buildStatus(excelWorkbook, "2026-06-15", `run ${around.number} ${around.counts.builds}`));
      case "again":
        return await offerAgain(pane, around);
      case "apart":
        return await write(pane, around, tellApart(read, around.dice.random));
    }
  } catch (error) {
    // A sentence to the person. What was to be written has been reported where it was asked for.
    if (!(error instanceof WorkbookError)) throw error;
  }
}

/** The person thinks for a while about what they saw, as people do, and others go on meanwhile. */
async function fix(pane: Pane, around: Around, read: ReadRegister, most: number): Promise<void> {
  const { dice, text } = around;
  await new Promise<void>((resolve) => setTimeout(resolve, dice.below(8_000)));
  const table = dice.random() < 0.75 ? "activities" : "goals";
  const rows = [...(read.layout.get(table)?.rows.keys() ?? [])];
  if (rows.length === 0) return;
  const chosen = new Set(Array.from({ length: most }, () => dice.pick(dice.random() < 0.5 ? rows.slice(0, 4) : rows)));
  const edits = [...chosen].map((row) =>
    editOf(read, { table, row, column: dice.pick(columns[table]) }, text(), dice.random),
  );
  await write(pane, around, edits);
}

async function write(pane: Pane, { number, ledger, counts }: Around, edits: readonly CellEdit[]): Promise<void> {
  if (edits.length === 0) return;
  for (const { seen } of edits) ledger.guard(number, tokensIn(seen));
  const tokens = (edit: CellEdit) => tokensIn(edit.value);
  try {
    const outcomes = await excelWorkbook.writeCells(edits);
    pane.own.rememberCells(edits, outcomes);
    for (const [at, edit] of edits.entries()) {
      outcomes[at]!.took?.flatMap(tokensIn).forEach((token) => ledger.report(token));
      if (outcomes[at]!.kind === "written") tokens(edit).forEach((token) => ledger.wrote(token));
      else {
        counts.conflicts += 1;
        tokens(edit).forEach((token) => ledger.report(token));
      }
    }
  } catch (error) {
    edits.flatMap(tokens).forEach((token) => ledger.report(token));
    throw error;
  }
}

function newRows(pane: Pane, { dice, text }: Around): NewRows {
  const rows = Array.from({ length: 1 + dice.below(3) }, () => ({ activity: text(), status: "Inte påbörjad" }));
  return newRowsOf(seenBy(pane)!, "activities", rows, dice.random);
}

async function append(pane: Pane, around: Around, news: NewRows): Promise<void> {
  const { ledger } = around;
  const tokens = news.rows.flatMap(({ cells }) => cells.flatMap(tokensIn));
  try {
    pane.own.rememberRows(news);
    const ids = new Set(await writeRows(around, news));
    for (const { id, cells } of news.rows) {
      for (const token of cells.flatMap(tokensIn)) {
        if (ids.has(id)) ledger.wrote(token);
        else ledger.report(token);
      }
    }
  } catch (error) {
    tokens.forEach((token) => ledger.report(token));
    throw error;
  }
}

/** Writes rows. The person reads what that took, also in the sentence of an error. */
async function writeRows({ ledger }: Around, news: NewRows): Promise<readonly string[]> {
  try {
    const { standing, took } = await excelWorkbook.appendRows(news);
    took.flatMap(tokensIn).forEach((token) => ledger.report(token));
    return standing;
  } catch (error) {
    if (error instanceof WorkbookError) tokensIn(error.text.sv).forEach((token) => ledger.report(token));
    throw error;
  }
}

/** The person is told what does not stand any more: has the rows written again, and lets the cells be. */
export async function offerAgain(pane: Pane, around: Around): Promise<void> {
  const read = seenBy(pane);
  if (!read) return;
  const losses = pane.own.losses(read.tables);
  for (const { edit } of losses.cells) {
    around.counts.conflicts += 1;
    tokensIn(edit.value).forEach((token) => around.ledger.report(token));
  }
  pane.own.forget({ rows: [], cells: losses.cells });
  const typed = pane.typed.lost();
  for (const news of [...losses.rows, ...typed]) {
    around.counts.offered += news.rows.length;
    // Should a colleague take back what took the row, there are two.
    around.ledger.copied(news.rows.flatMap(({ cells }) => cells.flatMap(tokensIn)));
    await writeRows(around, news);
    if (typed.includes(news)) pane.own.rememberRows(news);
    pane.typed.forget([news]);
  }
}
