import { isPeriodHeading } from "../values/time-words";
import { labelledText } from "../values/labelled-text";
import { namesPlan } from "../words/plan-title";
import { matchField, type FieldMatch } from "../words/match-field";
import type { Grid, GridCell } from "./grid";

/** Where a table of a sheet stands: its heading rows and its body. */
export type FoundTable = {
  /** The row of words over its headings that names what the rows below have in common, if one stands there. */
  readonly caption?: number;
  readonly headingRows: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
};

/** A heading is no longer than this; what is longer is a text. */
const longestHeading = 60;

/** Finds the tables of a sheet by their heading rows; a heading row that is repeated on each page begins none. */
export function findTables(grid: Grid): readonly FoundTable[] {
  const known = knownTables(grid);
  return known.length > 0 ? known : unknownTable(grid);
}

/** Tables whose headings are known. */
export function knownTables(grid: Grid): readonly FoundTable[] {
  const starts: { rows: number[]; text: string; isRepeated?: true }[] = [];
  for (let row = 0; row < grid.height; row++) {
    if (!isHeadingRow(grid, row)) continue;
    const rows = withNeighbours(grid, row);
    const text = rows.map((at) => rowText(grid, at)).join("\n");
    const last = starts.at(-1);
    if (last && last.text !== text && !beginsAnother(grid, rows[0]!)) continue;
    if (last?.text !== text) starts.push({ rows, text });
    else if (captionOf(grid, rows[0]!) !== undefined) last.isRepeated = true;
    row = rows.at(-1)!;
  }
  return starts.map(({ rows, isRepeated }, at) => {
    const columns = rows.flatMap((row) => grid.row(row).map(({ column }) => column));
    const next = starts[at + 1];
    const above = captionOf(grid, rows[0]!);
    // What stands in the first row may be the plan's title.
    const isOwn = above !== undefined && (above > 0 || !namesPlan(rowText(grid, above)));
    const isNamed = isOwn && (isRepeated === true || starts.length > 1);
    return {
      ...(isNamed ? { caption: above } : {}),
      headingRows: rows,
      left: leftOf(grid, Math.min(...columns), rows.at(-1)! + 1, starts[at + 1]?.rows[0] ?? grid.height),
      right: Math.max(
        ...columns,
        ...rows.flatMap((row) => columns.map((column) => grid.mergeAt(row, column)?.right ?? column)),
      ),
      first: rows.at(-1)! + 1,
      last: next ? captionAbove(grid, next.rows[0]!) - 1 : grid.height - 1,
    };
  });
}

/** So many rows like each other are a table, whatever stands above them. */
const fewestRows = 3;

/** Where no heading is known, a row of short words over rows that fill the same columns is one. */
function unknownTable(grid: Grid): readonly FoundTable[] {
  for (let row = 0; row < Math.min(grid.height, 30); row++) {
    const cells = grid.row(row);
    const isWords = cells.every(({ text }) => text.length <= 40 && !/[.:]$|\d{2}/u.test(text));
    if (cells.length < 3 || !isWords) continue;
    const columns = cells.map(({ column }) => column);
    const below = Array.from({ length: Math.min(8, grid.height - row - 1) }, (_, at) => grid.row(row + 1 + at));
    const filled = below.filter(
      (each) => each.filter(({ column }) => columns.includes(column)).length >= Math.max(2, columns.length / 2),
    );
    const hasText = below.some((each) => each.some(({ text }) => text.split(/\s+/u).length >= 3));
    if (filled.length >= Math.min(fewestRows, below.length) && filled.length > 1 && hasText) {
      const [left, right] = [Math.min(...columns), Math.max(...columns)];
      return [{ headingRows: [row], left, right, first: row + 1, last: grid.height - 1 }];
    }
  }
  return [];
}

/** Row numbers need no heading: they stand to the left of the first one, in rows that have more. */
function leftOf(grid: Grid, left: number, first: number, end: number): number {
  if (left === 0) return left;
  let numbered = 0;
  for (let row = first; row < end && numbered < 2; row++) {
    const cells = grid.row(row);
    if (cells.length > 2 && cells[0]!.column === left - 1) numbered++;
  }
  return numbered > 1 ? left - 1 : left;
}

/** The words of a row, for telling a repeated heading row. */
export function rowText(grid: Grid, row: number): string {
  return grid
    .row(row)
    .map(({ text, column }) => `${column}:${text}`)
    .join("|");
}

/** At least two known headings, and they are three sure ones or half of what stands there; periods for marks count as known beside others. */
function isHeadingRow(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  if (cells.length < 2 || cells.some(({ text }) => text.length > longestHeading)) return false;
  const matches = cells.flatMap((cell) => matchOf(cell) ?? []);
  const fields = new Set(matches.map(({ field }) => field));
  const periods = cells.filter(({ text }) => isPeriodHeading(text)).length;
  if (fields.size < 2 && !(fields.size === 1 && periods >= 3)) return false;
  if (!matches.some(({ confidence }) => confidence === 1) && fields.size < 3) return false;
  // `Start | 2025` above a table are facts, and so is a row of labels with their colons.
  if (cells.some(({ text }) => /:\s*\S/u.test(text)) && fields.size < 3) return false;
  if (cells.some(({ value, text }) => typeof value === "number" && !isPeriodHeading(text))) return false;
  // Exports have many columns of their own beside the few that everybody knows.
  const sure = new Set(matches.filter(({ confidence }) => confidence === 1).map(({ field }) => field));
  return sure.size >= 3 || (matches.length + periods) / cells.length >= 0.5;
}

/** Below a table another begins after a blank row or a caption, and names at least two of its columns in known words. */
function beginsAnother(grid: Grid, row: number): boolean {
  const exact = grid.row(row).filter((cell) => matchOf(cell)?.confidence === 1).length;
  return exact >= 2 && (grid.row(row - 1).length === 0 || isCaption(grid, row - 1));
}

/** A word of a text may be a heading's, too: only short ones without figures are taken for headings by such a word. */
function matchOf({ text }: GridCell): FieldMatch | undefined {
  const match = matchField(text);
  if (!match || match.confidence === 1) return match;
  const words = text.split(/\s+/u).length;
  return words <= (/\?$/u.test(text) ? 7 : 4) && !/\d/u.test(text) && !/[.,;]$/u.test(text) ? match : undefined;
}

/** A heading row with the group row above it and the rows of sub-headings below. */
function withNeighbours(grid: Grid, row: number): number[] {
  const rows = [row];
  if (row > 0 && isGroupRow(grid, row - 1)) rows.unshift(row - 1);
  for (let below = row + 1; below < grid.height && isSubHeadingRow(grid, below); below++) rows.push(below);
  return rows;
}

/** A row of short words of which some span several columns, but none the whole table. */
function isGroupRow(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  const spans = cells.filter(({ column }) => {
    const merge = grid.mergeAt(row, column);
    return merge && merge.right > merge.left;
  });
  return (
    cells.length > 1 &&
    spans.length > 0 &&
    cells.every(({ text }) => text.length <= longestHeading && !/:\s*\S/u.test(text))
  );
}

/** Below headings that are merged down or span columns stand their sub-headings. */
function isSubHeadingRow(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  if (cells.length === 0 || cells.some(({ text }) => text.length > longestHeading)) return false;
  const goesOn = Array.from({ length: grid.width }, (_, column) => grid.mergeAt(row, column)).some(
    (merge) => merge && merge.top < row && merge.bottom >= row,
  );
  const known = cells.filter((cell) => matchOf(cell) || isPeriodHeading(cell.text)).length;
  const underSpan = cells.every(({ column }) => {
    const above = grid.mergeAt(row - 1, column);
    return above ? above.right > above.left : false;
  });
  const isAllPeriods = cells.length > 1 && cells.every(({ text }) => isPeriodHeading(text));
  return (goesOn && known / cells.length >= 0.5) || (underSpan && known > 0) || (isAllPeriods && known > 1);
}

/** The first row of a table's caption and the blank rows before it. */
function captionAbove(grid: Grid, row: number): number {
  let top = captionOf(grid, row) ?? row;
  while (top > 0 && grid.row(top - 1).length === 0) top--;
  return top;
}

/** The row of a table's caption: right above its headings, or alone between blank rows. */
function captionOf(grid: Grid, row: number): number | undefined {
  if (isCaption(grid, row - 1)) return row - 1;
  const standsAlone = [row - 1, row - 3].every((at) => at >= 0 && grid.row(at).length === 0);
  return standsAlone && isCaption(grid, row - 2) ? row - 2 : undefined;
}

/** A row right above a heading row that holds nothing but a few words is its table's caption. */
export function isCaption(grid: Grid, row: number): boolean {
  const [cell, ...others] = grid.row(row);
  if (!cell || others.length > 0) return false;
  if (labelledText(cell.text).level) return true;
  return cell.text.length <= longestHeading && !/[:=]\s*\S|\p{L}\.\s+\S/u.test(cell.text);
}
