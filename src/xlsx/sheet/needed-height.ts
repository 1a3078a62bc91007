import type { Row, Sheet } from "../book";
import { USUAL_ROW_POINTS } from "./measures";

const USUAL_FONT_POINTS = 11;
const USUAL_COLUMN_CHARACTERS = 8.43;
/** Excel's limit. */
const TALLEST = 409;
/** Lines break at words, and not every font is as narrow as Calibri. */
const CHARACTERS_LOST = 1.1;

/** How high Excel shows a row, in points: as somebody has told it, or as its texts need. A hidden row has its height too. */
export function shownHeight(sheet: Sheet, index: number): number {
  const row = sheet.rows[index];
  return row ? (row.height ?? neededHeight(sheet, row, index) ?? USUAL_ROW_POINTS) : USUAL_ROW_POINTS;
}

/**
 * How high a row has to be for its texts, in points; nothing when the usual height will do. Excel works it out itself
 * when a file is opened, other programs trust what the file says. Reckoned from characters: there are no fonts here.
 */
export function neededHeight(sheet: Sheet, row: Row, index: number): number | undefined {
  let needed = USUAL_ROW_POINTS;
  row.cells.forEach((cell, column) => {
    const { style } = cell ?? {};
    if (cell?.value == null || (!style?.wrap && !style?.font?.size)) return;
    const size = style.font?.size ?? USUAL_FONT_POINTS;
    const lines =
      style.wrap && typeof cell.value === "string" ? wrappedLines(cell.value, size, widthOf(sheet, column)) : 1;
    const height = (lines * size * USUAL_ROW_POINTS) / USUAL_FONT_POINTS;
    if (height > needed && !isMerged(sheet, index, column)) needed = height;
  });
  return needed > USUAL_ROW_POINTS ? Math.min(TALLEST, Math.ceil(needed * 4) / 4) : undefined;
}

function wrappedLines(text: string, size: number, width: number): number {
  const characters = Math.max(1, (width * USUAL_FONT_POINTS) / size / CHARACTERS_LOST);
  let lines = 0;
  for (const line of text.split("\n")) lines += Math.max(1, Math.ceil(line.length / characters));
  return lines;
}

function widthOf({ columns, columnRuns = [] }: Sheet, column: number): number {
  const found = columns[column] ?? columnRuns.find(({ first, last }) => first <= column && column <= last)?.column;
  return found?.width ?? USUAL_COLUMN_CHARACTERS;
}

/** Excel does not make a row higher for a cell that is merged with others. */
function isMerged({ merges }: Sheet, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}
