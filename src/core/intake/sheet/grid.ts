import { isBlank, typedText, type CellValue } from "../../plan/cell";
import type { Locale } from "../../text";
import type { MergedCells, SheetSource, Spot } from "../source";

/** A cell that says something. */
export type GridCell = { readonly text: string; readonly value: string | number; readonly from: readonly Spot[] };

/** A sheet's cells in words, with merged cells looked up. */
export type Grid = {
  readonly height: number;
  readonly width: number;
  readonly language: Locale;
  /** The cell's own content. */
  readonly own: (row: number, column: number) => GridCell | undefined;
  /** The cell's content, or that of the merged cells it lies in. */
  readonly filled: (row: number, column: number) => GridCell | undefined;
  readonly mergeAt: (row: number, column: number) => MergedCells | undefined;
  /** The cells of a row that say something of their own, from the left. */
  readonly row: (row: number) => readonly (GridCell & { readonly column: number })[];
};

export function gridOf({ cells, merges }: SheetSource, language: Locale): Grid {
  const height = cells.length;
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const merged = new Map<string, MergedCells>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, height - 1); row++) {
      for (let column = area.left; column <= Math.min(area.right, width - 1); column++)
        merged.set(`${row},${column}`, area);
    }
  }
  const read: (readonly (GridCell | undefined)[] | undefined)[] = [];
  const cellsOf = (row: number) => (read[row] ??= Array.from({ length: width }, (_, column) => readCell(row, column)));
  const own = (row: number, column: number): GridCell | undefined => cellsOf(row)[column];
  const readCell = (row: number, column: number): GridCell | undefined => {
    const cell = cells[row]?.[column] ?? null;
    if (isBlank(cell)) return undefined;
    return {
      text: wordsOf(cell, language),
      value: typeof cell === "number" ? cell : wordsOf(cell, language),
      from: [{ row, column }],
    };
  };
  const filled: ReturnType<Grid["row"]>[] = [];
  const mergeAt = (row: number, column: number) => merged.get(`${row},${column}`);
  return {
    height,
    width,
    language,
    own,
    mergeAt,
    filled(row, column) {
      const area = mergeAt(row, column);
      return area ? own(area.top, area.left) : own(row, column);
    },
    row: (row) => (filled[row] ??= cellsOf(row).flatMap((cell, column) => (cell ? [{ column, ...cell }] : []))),
  };
}

/** Line breaks stay, as they part items; other white space around and within lines does not. */
function wordsOf(cell: CellValue, language: Locale): string {
  return typedText(cell, language)
    .normalize("NFC")
    .split(/\r\n|[\n\r\v]/u)
    .map((line) => line.replace(/[^\S\n]+/gu, " ").trim())
    .join("\n")
    .trim();
}
