import { putCell, restyled, type Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Style } from "../../../xlsx/model/style";
import type { Actor } from "../engine";
import { assumed, type Fact } from "../basis";
import { isWholeColumns, isWholeRows, SHEET_COLUMNS } from "../ranges/geometry";
import { refuseProtected } from "../cells/protected-cells";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { cellToWrite } from "../cells/write-cells";
import { changeCells } from "../cells/change-cells";
import { refuseTooMany } from "../cells/read-cells";

export const styleFacts: readonly Fact[] = [
  {
    about: "Formatting a protected sheet is refused, locked cells or not",
    basis: assumed("Colour an unlocked cell of a protected sheet."),
  },
  {
    about: "A whole row's look is given to the columns in use only, because the file model has no look of rows",
    basis: assumed("The workbench's own limit."),
  },
];

type Change = (style: Style) => Style;

/** Changes the look of every cell. Cells that looked alike go on sharing one style. */
export function restyle(actor: Actor, range: RangeRef, change: Change): void {
  const remembered = new Map<Style | undefined, Style | undefined>();
  restyleWith(actor, range, (style) => {
    if (!remembered.has(style)) remembered.set(style, tidy(change(style ?? {})));
    return remembered.get(style);
  });
}

/** Changes the look of every cell by its place in the range. */
export function restyleEach(
  actor: Actor,
  range: RangeRef,
  change: (style: Style, row: number, column: number) => Style,
): void {
  const { top, left } = areaOf(range);
  const alike = new Map<Style | undefined, Map<string, Style | undefined>>();
  restyleWith(actor, range, (style, row, column) => {
    const next = tidy(change(style ?? {}, row - top, column - left));
    const seen = alike.get(style) ?? new Map<string, Style | undefined>();
    alike.set(style, seen);
    const key = JSON.stringify(next) ?? "";
    if (!seen.has(key)) seen.set(key, next);
    return seen.get(key);
  });
}

function restyleWith(
  actor: Actor,
  range: RangeRef,
  change: (style: Style | undefined, row: number, column: number) => Style | undefined,
): void {
  const { sheet } = range;
  const area = areaOf(range);
  refuseProtected(sheet);
  if (isWholeColumns(area)) restyleColumns(sheet, area, change);
  const cells = isWholeRows(area) && !isWholeColumns(area) ? { ...area, right: columnsInUse(sheet) } : area;
  if (isWholeColumns(area)) {
    changeCells(sheet, area, (cell, row, column) => restyled(cell, change(cell.style, row, column)));
  } else {
    refuseTooMany(cells);
    for (let row = cells.top; row <= cells.bottom; row++) {
      for (let column = cells.left; column <= cells.right; column++) {
        const cell = cellToWrite(sheet, row, column);
        putCell(sheet, row, column, restyled(cell, change(cell.style, row, column)));
      }
    }
  }
  actor.engine.announce({ kind: "look", sheet, area }, actor);
}

function restyleColumns(
  sheet: Sheet,
  area: Area,
  change: (style: Style | undefined, row: number, column: number) => Style | undefined,
): void {
  for (let column = area.left; column <= area.right; column++) {
    const known = (sheet.columns[column] ??= {});
    setStyle(known, change(known.style, area.top, column));
  }
}

function setStyle(owner: { style?: Style }, style: Style | undefined): void {
  if (style) owner.style = style;
  else delete owner.style;
}

function columnsInUse(sheet: Sheet): number {
  let last = sheet.columns.length - 1;
  for (const row of sheet.rows) if (row) last = Math.max(last, row.cells.length - 1);
  return Math.min(Math.max(last, 25), SHEET_COLUMNS - 1);
}

/** No style at all rather than one that says nothing. */
function tidy(style: Style): Style | undefined {
  const said = Object.entries(style).filter(([, value]) => value !== undefined);
  return said.length === 0
    ? undefined
    : said.length === Object.keys(style).length
      ? style
      : (Object.fromEntries(said) as Style);
}
