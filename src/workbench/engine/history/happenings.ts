import type { Book, Cell, Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { plainValue } from "../cells/cell-text";
import type { Happening } from "../happening";
import { adoptSheet, sheetId } from "../identity";
import { bandOf, type Shift } from "../moving/shift";
import { bounding, isOneCell, isWholeColumns, isWholeRows } from "../ranges/geometry";
import { copySheet } from "./copy-sheet";
import type { CellRun, Step } from "./patch";

/** What there is to tell of a step that has been done to the workbook. Nothing of a sheet that is not there any more. */
export function happeningsOf(book: Book, step: Step): Happening[] {
  if (step.kind === "sheets") return sheetHappenings(book, step);
  if (step.sheet === null) return [{ kind: "settings" }];
  const sheet = book.sheets.find((each) => sheetId(book, each) === step.sheet);
  if (!sheet) return [];
  switch (step.kind) {
    case "part":
      if (step.part !== "name") return [{ kind: "look", sheet, area: null }];
      return [{ kind: "sheet-renamed", sheet, before: JSON.parse(step.before ?? '""') as string }];
    case "shift":
      return [{ kind: "cells", sheet, ...shifted(step.shift) }];
    case "cells":
      return [...edits(sheet, step.runs), ...newLooks(sheet, step)];
  }
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

function newLooks(sheet: Sheet, { looks }: Extract<Step, { kind: "cells" }>): Happening[] {
  return looks.length > 0 ? [{ kind: "look", sheet, area: null }] : [];
}

function shifted(shift: Shift): Pick<Extract<Happening, { kind: "cells" }>, "change" | "area" | "shift"> {
  const area = areaOfShift(shift);
  const what = isWholeRows(area) ? "Row" : isWholeColumns(area) ? "Column" : "Cell";
  const change = `${what}${shift.count > 0 ? "Inserted" : "Deleted"}` as const;
  const way = shift.axis === "rows" ? (shift.count > 0 ? "Down" : "Up") : shift.count > 0 ? "Right" : "Left";
  return { change, area, ...(what === "Cell" && { shift: way }) };
}

/** The cells that come or go. */
export function areaOfShift(shift: Shift): Area {
  const band = bandOf(shift);
  const last = shift.at + Math.abs(shift.count) - 1;
  return shift.axis === "rows" ? { ...band, top: shift.at, bottom: last } : { ...band, left: shift.at, right: last };
}

function sheetHappenings(book: Book, { before, after, contents }: Extract<Step, { kind: "sheets" }>): Happening[] {
  const there = book.sheets.filter(
    (sheet) => !before.includes(sheetId(book, sheet)) && after.includes(sheetId(book, sheet)),
  );
  const gone = before
    .filter((key) => !after.includes(key))
    .flatMap((key) => {
      const sheet = contents.get(key);
      if (!sheet) return [];
      const ghost = copySheet(sheet);
      adoptSheet(ghost, key);
      return [ghost];
    });
  const news = [
    ...there.map((sheet): Happening => ({ kind: "sheet-added", sheet })),
    ...gone.map((sheet): Happening => ({ kind: "sheet-deleted", sheet })),
  ];
  return news.length > 0 ? news : [{ kind: "look", sheet: book.sheets[0]!, area: null }];
}
