import { codeShape } from "../values/code-shape";
import { labelledText } from "../values/labelled-text";
import { isMark } from "./settle-columns";
import type { SheetColumn } from "./columns";
import type { FoundTable } from "./find-tables";
import type { Grid } from "./grid";

/** What a row of a table's body is. */
export type RowKind = "blank" | "total" | "band" | "data" | "other";

const totals = /^(?:del)?(?:summa|summering|totalt|total|sum|subtotal|grand total|antal)(?:\s|:|$)/iu;

/** Tells what kind of row stands there. A band is decided by what follows it, so it is only a candidate here. */
export function rowKind(grid: Grid, table: FoundTable, columns: readonly SheetColumn[], row: number): RowKind {
  const cells = grid.row(row);
  const [first] = cells;
  if (!first) return "blank";
  if (totals.test(first.text) && cells.slice(1).every(({ text }) => /^[\d\s.,%–-]+\p{L}{0,3}$/u.test(text)))
    return "total";
  const textColumns = columns.filter(({ field }) => field === "activity" || field === "goal");
  const hasText = textColumns.some(({ at }) => grid.own(row, at) && !isWide(grid, row, at));
  if (cells.length === 1) {
    const isOwnText = textColumns.some(({ at }) => at === first.column) && !isWide(grid, row, first.column);
    const isFirstColumn = first.column === table.left;
    return isOwnText && !isFirstColumn ? "data" : "band";
  }
  const main = columns.some(({ field }) => field === "activity") ? "activity" : "goal";
  if (hasText || columns.some(({ at, field }) => field === main && grid.filled(row, at))) return "data";
  return cells.some(({ text }) => isMark(text)) ? "data" : "other";
}

/** Merged over three columns or more. */
function isWide(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.right - merge.left >= 2;
}

/**
 * A number and a name alone, over rows that have more: a heading of theirs, when their numbers begin with its own or are of
 * another kind (`II` over `a` and `b`).
 */
export function isNumberedBand(grid: Grid, columns: readonly SheetColumn[], row: number): boolean {
  const cells = grid.row(row);
  const code = columns.find(({ field }) => field === "code");
  const text = columns.find(({ field }) => field === "activity") ?? columns.find(({ field }) => field === "goal");
  if (!code || !text || cells.length !== 2) return false;
  const [own, name] = [grid.own(row, code.at), grid.own(row, text.at)];
  const next = nextCode(grid, code.at, row);
  if (!own || !name || !next) return false;
  if (next.startsWith(`${own.text.replace(/\.$/u, "")}.`)) return true;
  const [shape, other] = [codeShape(own.text), codeShape(next)];
  return shape !== undefined && other !== undefined && shape !== other;
}

/** The next number below that stands in a row with more than a name. */
function nextCode(grid: Grid, column: number, row: number): string | undefined {
  for (let below = row + 1; below < Math.min(grid.height, row + 6); below++) {
    const code = grid.own(below, column);
    if (code && grid.row(below).length > 2) return code.text;
    if (code && grid.row(below).length === 2) return undefined;
  }
  return undefined;
}

/** What a band names, by its label or by where it stands among other bands: an area above a goal. */
export function bandLevel(
  text: string,
  hasGoalColumn: boolean,
  isAboveBand: boolean,
  hadTwo: boolean,
  hasAreaColumn: boolean,
): "area" | "goal" | "activity" {
  const { level } = labelledText(text);
  // Over rows that name their goals themselves an aim is broader.
  if (level) return level === "goal" && hasGoalColumn ? "area" : level;
  if (isAboveBand) return "area";
  const isSentence = text.split(/\s+/u).length >= 5 && /\p{Ll}/u.test(text);
  if (hadTwo) return "goal";
  return hasAreaColumn || (isSentence && /\b(?:ska|skall|shall|will)\b/iu.test(text)) ? "goal" : "area";
}
