import type { Book, Sheet } from "../../../xlsx/book";
import type { Engine } from "../engine";
import { adoptSheet, sheetId } from "../identity";
import { shiftArea, type Shift } from "../moving/shift";
import { leaveLostSheets } from "../sheets/lost-sheets";
import { copySheet } from "./copy-sheet";
import { setPart } from "./parts";
import type { CellRun, RowLookChange, SheetKey, Step } from "./patch";
import { rawShift } from "./raw-shift";

/** A workbook, and what is held in it. */
export type Held = Pick<Engine, "book" | "refs" | "sessions">;

/** Does a step to the very workbook in which it was recorded, as it stood then: nothing is worked out anew. */
export function applyExactly(engine: Held, step: Step): void {
  const { book } = engine;
  if (step.kind === "sheets") return applySheets(engine, step);
  const sheet = step.sheet === null ? null : sheetOf(book, step.sheet);
  if (step.kind === "part") return setPart(sheet ?? book, step.part, step.after);
  if (step.kind === "shift") rawShift(sheet!.rows, step.shift);
  if (step.kind === "cells" || step.shift.count > 0) putContents(sheet!, step);
  trim(sheet!);
  if (step.kind === "shift") moveRefs(engine, sheet!, step.shift);
}

export function sheetOf(book: Book, key: SheetKey): Sheet {
  const sheet = book.sheets.find((each) => sheetId(book, each) === key);
  if (!sheet) throw new Error(`no sheet ${key} in this workbook`);
  return sheet;
}

export function putContents(
  sheet: Sheet,
  { runs, looks }: { readonly runs: readonly CellRun[]; readonly looks: readonly RowLookChange[] },
): void {
  for (const { row, left, after } of runs) {
    const { cells } = (sheet.rows[row] ??= { cells: [] });
    after.forEach((cell, at) => {
      if (cell) cells[left + at] = cell;
      else delete cells[left + at];
    });
  }
  for (const { row, after } of looks) sheet.rows[row] = { cells: sheet.rows[row]?.cells ?? [], ...after };
}

/** A sheet is no longer than what is on it. */
export function trim({ rows }: Sheet): void {
  const isEmpty = (row: Sheet["rows"][number]) => !row || (Object.keys(row).length === 1 && !row.cells.some(Boolean));
  while (rows.length > 0 && isEmpty(rows.at(-1))) rows.pop();
}

function moveRefs({ refs }: Held, sheet: Sheet, shift: Shift): void {
  for (const ref of refs) if (ref.sheet === sheet && ref.area) ref.area = shiftArea(ref.area, shift);
}

function applySheets(engine: Held, step: Extract<Step, { kind: "sheets" }>): void {
  const { book } = engine;
  const known = new Map(book.sheets.map((sheet) => [sheetId(book, sheet), sheet]));
  book.sheets = step.after.map((key) => {
    const there = known.get(key);
    if (there) return there;
    const sheet = copySheet(step.contents.get(key)!);
    adoptSheet(sheet, key);
    return sheet;
  });
  leaveLostSheets(engine);
}
