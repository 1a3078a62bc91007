import type { Book, Cell, Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Engine } from "../engine";
import type { Happening } from "../happening";
import { adoptSheet, sheetId } from "../identity";
import { bandOf, shiftArea, type Shift } from "../moving/shift";
import { plainValue } from "../cells/cell-text";
import { bounding, isOneCell, isWholeColumns, isWholeRows } from "../ranges/geometry";
import { leaveLostSheets } from "../sheets/lost-sheets";
import { copySheet } from "./copy-sheet";
import { setPart } from "./parts";
import type { CellRun, RowLookChange, SheetKey, Step } from "./patch";
import { rawShift } from "./raw-shift";

/**
 * Does a step to the very workbook in which it was recorded, as it stood then: nothing is worked out anew. The answer
 * is what there is to tell.
 */
export function applyExactly(engine: Engine, step: Step): Happening[] {
  const { book } = engine;
  if (step.kind === "sheets") return applySheets(engine, step);
  const sheet = step.sheet === null ? null : sheetOf(book, step.sheet);
  if (step.kind === "part") {
    const before = sheet?.name;
    setPart(sheet ?? book, step.part, step.after);
    if (sheet && step.part === "name") return [{ kind: "sheet-renamed", sheet, before: before! }];
    return [sheet ? { kind: "look", sheet, area: null } : { kind: "settings" }];
  }
  if (step.kind === "shift") rawShift(sheet!.rows, step.shift);
  const comes = step.kind === "cells" || step.shift.count > 0;
  if (comes) putContents(sheet!, step);
  trim(sheet!);
  if (step.kind === "cells") return [...edits(sheet!, step.runs), ...newLooks(sheet!, step.looks)];
  moveRefs(engine, sheet!, step.shift);
  return [shifted(sheet!, step.shift)];
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

/** The range around the runs, with what stood and stands there when it is one cell. */
export function edits(sheet: Sheet, runs: readonly CellRun[]): Happening[] {
  const area = runs
    .map(({ row, left, after }): Area => ({ top: row, left, bottom: row, right: left + after.length - 1 }))
    .reduce<Area | undefined>((all, one) => (all ? bounding(all, one) : one), undefined);
  if (!area) return [];
  const said = (cell: Cell | undefined) => plainValue(cell?.value ?? null);
  const { before, after } = runs[0]!;
  const detail = isOneCell(area) ? { detail: { before: said(before[0]), after: said(after[0]) } } : {};
  return [{ kind: "cells", change: "RangeEdited", sheet, area, ...detail }];
}

function newLooks(sheet: Sheet, looks: readonly RowLookChange[]): Happening[] {
  return looks.length > 0 ? [{ kind: "look", sheet, area: null }] : [];
}

function shifted(sheet: Sheet, shift: Shift): Happening {
  const band = bandOf(shift);
  const last = shift.at + Math.abs(shift.count) - 1;
  const isRows = shift.axis === "rows";
  const area = isRows ? { ...band, top: shift.at, bottom: last } : { ...band, left: shift.at, right: last };
  const what = isWholeRows(area) ? "Row" : isWholeColumns(area) ? "Column" : "Cell";
  const change = `${what}${shift.count > 0 ? "Inserted" : "Deleted"}` as const;
  const way = isRows ? (shift.count > 0 ? "Down" : "Up") : shift.count > 0 ? "Right" : "Left";
  return { kind: "cells", change, sheet, area, ...(what === "Cell" && { shift: way }) };
}

function moveRefs({ refs }: Engine, sheet: Sheet, shift: Shift): void {
  for (const ref of refs) if (ref.sheet === sheet && ref.area) ref.area = shiftArea(ref.area, shift);
}

function applySheets(engine: Engine, step: Extract<Step, { kind: "sheets" }>): Happening[] {
  const { book } = engine;
  const known = new Map(book.sheets.map((sheet) => [sheetId(book, sheet), sheet]));
  const happenings: Happening[] = [];
  book.sheets = step.after.map((key) => {
    const there = known.get(key);
    if (there) return there;
    const sheet = copySheet(step.contents.get(key)!);
    adoptSheet(sheet, key);
    happenings.push({ kind: "sheet-added", sheet });
    return sheet;
  });
  for (const [key, sheet] of known) if (!step.after.includes(key)) happenings.push({ kind: "sheet-deleted", sheet });
  leaveLostSheets(engine);
  const [first] = book.sheets;
  return happenings.length > 0 || !first ? happenings : [{ kind: "look", sheet: first, area: null }];
}
