import type { Area } from "../../../xlsx/model/area";
import type { SheetView } from "../../server/messages";
import { LAST } from "../grid/selection";
import { tableLookAt } from "../grid/table-look";
import type { ShownRow } from "../workbook-state";
import { writeTsv } from "./tsv";
import { writeHtml, type CopiedCell } from "./write-html";

/** What Ctrl+C gives the clipboard. */
export type CopiedTexts = { text: string; html: string; rows: number; columns: number };

/** What is copied of whole rows and columns is their used cells. */
export function usedPart({ top, left, bottom, right }: Area, sheet: SheetView): Area {
  return {
    top,
    left,
    bottom: bottom === LAST.row ? Math.max(top, sheet.rows - 1) : bottom,
    right: right === LAST.column ? Math.max(left, sheet.columns - 1) : right,
  };
}

/** The cells as text and as HTML; nothing when some of the rows are not here. Rows that a filter hides are left out. */
export function copiedTexts(
  sheet: SheetView,
  rows: ReadonlyMap<number, ShownRow>,
  area: Area,
): CopiedTexts | undefined {
  const { top, left, bottom, right } = usedPart(area, sheet);
  const texts: string[][] = [];
  const cells: (CopiedCell | null)[][] = [];
  const hidden = new Set(sheet.heights.filter(([, height]) => height === 0).map(([row]) => row));
  for (let row = top; row <= bottom; row += 1) {
    if (hidden.has(row) && isFiltered(sheet, row)) continue;
    const line = row < sheet.rows ? rows.get(row) : emptyRow;
    if (!line) return undefined;
    const columns = Array.from({ length: right - left + 1 }, (_, over) => left + over);
    texts.push(columns.map((column) => line.get(column)?.text ?? ""));
    cells.push(columns.map((column) => copiedCell(sheet, line, row, column, bottom)));
  }
  return { text: writeTsv(texts), html: writeHtml(cells), rows: texts.length, columns: right - left + 1 };
}

const emptyRow: ShownRow = new Map();

function copiedCell(sheet: SheetView, line: ShownRow, row: number, column: number, last: number): CopiedCell | null {
  const cell = line.get(column);
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const look = { ...tableLookAt(sheet, row, column), ...cell?.look };
  return {
    text: cell?.text ?? "",
    isText: cell !== undefined && cell.text !== "" && cell.kind === undefined && !cell.typed?.startsWith("="),
    look,
    ...(merge && { colSpan: merge.right - merge.left + 1, rowSpan: Math.min(merge.bottom, last) - row + 1 }),
  };
}

function isFiltered(sheet: SheetView, row: number): boolean {
  return sheet.tables.some(({ area, filtered }) => filtered.length > 0 && area.top < row && row <= area.bottom);
}
