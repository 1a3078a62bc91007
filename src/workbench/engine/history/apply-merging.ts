import type { Cell, Sheet } from "../../../xlsx/book";
import type { Actor } from "../engine";
import { ExcelError } from "../excel-error";
import { adoptSheet, sheetId } from "../identity";
import { deleteCells } from "../moving/delete-cells";
import { insertCells } from "../moving/insert-cells";
import type { Area } from "../../../xlsx/model/area";
import { freeSheetName } from "../sheets/sheet-name";
import { deleteSheet, shownSheets } from "../sheets/sheets";
import { keepHeadings } from "../tables/grow-tables";
import { mendTables } from "../tables/mend-tables";
import { putContents } from "./apply-exact";
import type { Contents } from "./contents-after";
import { copySheet } from "./copy-sheet";
import { areaOfShift, edits } from "./happenings";
import { mergePart } from "./merge-parts";
import { bookParts, setPart, sheetParts } from "./parts";
import type { CellRun, Step } from "./patch";

export type Merging = {
  /** Cells that no longer say what the step found there are left alone: somebody has written there since. */
  readonly guarded: boolean;
};

/**
 * Does a step to a workbook that others have changed since it was recorded. What follows from it is worked out anew. The
 * answer is false when some of it could not be done any more.
 */
export function applyMerging(actor: Actor, step: Step, { guarded }: Merging): boolean {
  const { book } = actor.engine;
  if (step.kind === "sheets") return mergeSheets(actor, step);
  if (isWorkedOut(step, guarded)) return true;
  const sheet = step.sheet === null ? null : book.sheets.find((each) => sheetId(book, each) === step.sheet);
  if (sheet === undefined) return false;
  if (step.kind === "part") return mergeOnePart(actor, sheet, step);
  if (step.kind === "shift") return mergeShift(actor, sheet!, step, guarded);
  const runs = step.runs.map((run) => (guarded ? guardedRun(sheet!, run) : changedRun(sheet!, run)));
  putContents(sheet!, { runs, looks: step.looks });
  sayEdits(actor, sheet!, { runs, looks: step.looks });
  return step.derived || !guarded || runs.every((run, at) => run === step.runs[at]);
}

/** True for what follows from a shift by itself, save formulas that lost their cells: a deletion taken back gives them back. */
function isWorkedOut(step: Step, guarded: boolean): boolean {
  return step.kind === "part" ? step.derived : step.kind === "cells" && step.derived && !guarded;
}

function sayEdits(actor: Actor, sheet: Sheet, { runs, looks }: Contents): void {
  for (const happening of edits(sheet, runs)) {
    if (happening.kind === "cells") keepHeadings(sheet, happening.area, actor.engine.locale);
    actor.engine.announce(happening, actor);
  }
  if (looks.length > 0) actor.engine.announce({ kind: "look", sheet, area: null }, actor);
}

/** The run with the cells that others have changed as they stand. */
function guardedRun(sheet: Sheet, run: CellRun): CellRun {
  const there = run.after.map((_, at) => sheet.rows[run.row]?.cells[run.left + at]);
  if (there.every((cell, at) => saysSame(cell, run.before[at]))) return run;
  return { ...run, after: run.after.map((cell, at) => (saysSame(there[at], run.before[at]) ? cell : there[at])) };
}

/** The run with the cells that it passes over, between those that it changes, as others have left them. */
function changedRun(sheet: Sheet, run: CellRun): CellRun {
  if (!run.after.some((cell, at) => cell === run.before[at])) return run;
  const there = sheet.rows[run.row]?.cells ?? [];
  return { ...run, after: run.after.map((cell, at) => (cell === run.before[at] ? there[run.left + at] : cell)) };
}

function saysSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function mergeOnePart(actor: Actor, sheet: Sheet | null, step: Extract<Step, { kind: "part" }>): boolean {
  const { engine } = actor;
  const current = (sheet ? sheetParts(sheet) : bookParts(engine.book)).get(step.part);
  if (sheet && step.part === "name") {
    const wanted = JSON.parse(step.after ?? '""') as string;
    const before = sheet.name;
    sheet.name = freeSheetName(engine.book, wanted, sheet);
    engine.announce({ kind: "sheet-renamed", sheet, before }, actor);
    return sheet.name === wanted;
  }
  const merged = mergePart(step.part, step.before, step.after, current);
  setPart(sheet ?? engine.book, step.part, merged);
  if (sheet && step.part === "tables") mendTables(engine, sheet);
  engine.announce(sheet ? { kind: "look", sheet, area: null } : { kind: "settings" }, actor);
  return true;
}

function mergeShift(actor: Actor, sheet: Sheet, step: Extract<Step, { kind: "shift" }>, guarded: boolean): boolean {
  const { shift } = step;
  const area = areaOfShift(shift);
  if (guarded && shift.count < 0 && !holdsOnly(sheet, area, step.runs)) return false;
  try {
    if (shift.count > 0) insertCells(actor, sheet, area, shift.axis === "rows" ? "Down" : "Right");
    else deleteCells(actor, sheet, area, shift.axis === "rows" ? "Up" : "Left");
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    return false;
  }
  if (shift.count > 0 && (step.runs.length > 0 || step.looks.length > 0)) {
    putContents(sheet, step);
    sayEdits(actor, sheet, step);
  }
  return true;
}

/** False when somebody has written in the area something that the runs do not know of. */
function holdsOnly(sheet: Sheet, area: Area, runs: readonly CellRun[]): boolean {
  const known = new Map(
    runs.flatMap((run) => run.after.map((cell, at) => [`${run.row} ${run.left + at}`, cell] as const)),
  );
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= last; row++) {
    for (const [column, cell] of (sheet.rows[row]?.cells ?? []).entries()) {
      if (column < area.left || column > area.right || !cell || cell.value === null) continue;
      if (known.get(`${row} ${column}`)?.value !== cell.value) return false;
    }
  }
  return true;
}

function mergeSheets(actor: Actor, { before, after, contents }: Extract<Step, { kind: "sheets" }>): boolean {
  const { engine } = actor;
  const { book } = engine;
  const there = (key: string) => book.sheets.find((each) => sheetId(book, each) === key);
  let whole = true;
  for (const [at, key] of after.entries()) {
    if (before.includes(key) || there(key)) continue;
    const sheet = copySheet(contents.get(key)!);
    sheet.name = freeSheetName(book, sheet.name, null);
    adoptSheet(sheet, key);
    const neighbour = after.slice(0, at).findLast((other) => there(other));
    let place = neighbour === undefined ? 0 : book.sheets.indexOf(there(neighbour)!) + 1;
    // Others' new sheets were there first.
    while (place < book.sheets.length && !before.includes(sheetId(book, book.sheets[place]!))) place++;
    book.sheets.splice(place, 0, sheet);
    engine.announce({ kind: "sheet-added", sheet }, actor);
  }
  for (const key of before) {
    const sheet = after.includes(key) ? undefined : there(key);
    if (!sheet) continue;
    const shown = shownSheets(book);
    if (shown.length === 1 && shown[0] === sheet) whole = false;
    else deleteSheet(actor, sheet);
  }
  if (before.length === after.length && before.every((key) => after.includes(key))) reorder(actor, after);
  return whole;
}

/** The sheets that the order knows come in it; the others stay where they are among them. */
function reorder(actor: Actor, order: readonly string[]): void {
  const { book } = actor.engine;
  const known = book.sheets.filter((sheet) => order.includes(sheetId(book, sheet)));
  const sorted = known.toSorted(
    (one, other) => order.indexOf(sheetId(book, one)) - order.indexOf(sheetId(book, other)),
  );
  let next = 0;
  book.sheets = book.sheets.map((sheet) => (known.includes(sheet) ? sorted[next++]! : sheet));
  actor.engine.announce({ kind: "look", sheet: book.sheets[0]!, area: null }, actor);
}
