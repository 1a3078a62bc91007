import { textKey } from "../../text";
import type { Spot } from "../source";
import { isPeriodHeading } from "../values/time-words";
import type { Field } from "../words/field-names";
import { matchField } from "../words/match-field";
import type { FoundTable } from "./find-tables";
import type { Grid } from "./grid";

/** A column of somebody else's table. */
export type SheetColumn = {
  readonly at: number;
  /** Its heading, the lowest of several rows; with the group's year for a part of a year (`Kv 1 2024`). */
  heading: string;
  readonly from: readonly Spot[];
  /** What it is about by its heading; `period` for a column of marks. */
  field: Field | "period" | "ownerParty" | "note";
  confidence: number;
};

/** Reads a table's columns by their headings. A column without heading and without content is none. */
export function columnsOf(grid: Grid, table: FoundTable): readonly SheetColumn[] {
  const columns: SheetColumn[] = [];
  for (let at = table.left; at <= table.right; at++) {
    const parts = partsOf(grid, table, at);
    const lowest = parts.at(-1);
    if (!lowest) {
      if (hasContent(grid, table, at)) columns.push({ at, heading: "", from: [], field: "note", confidence: 0 });
      continue;
    }
    columns.push({ at, from: lowest.from, ...roleOf(parts.map(({ text }) => text.replace(/\s+/gu, " "))) });
  }
  return columns;
}

type Part = { readonly text: string; readonly from: readonly Spot[] };

/** The words above a column from the top, each once; words that span a group hold for all of its columns. */
function partsOf(grid: Grid, { headingRows, left }: FoundTable, at: number): readonly Part[] {
  const parts: Part[] = [];
  for (const row of headingRows) {
    const cell = grid.filled(row, at) ?? (row === headingRows.at(-1) ? undefined : yearToTheLeft(grid, row, at, left));
    if (cell && parts.at(-1)?.from[0] !== cell.from[0] && !parts.some(({ text }) => text === cell.text))
      parts.push(cell);
  }
  return parts;
}

/** A year, or an academic one. */
const year = /^(?:19|20)\d{2}(?:[/–-]\d{2,4})?$/u;

/** A year above the first of its quarters holds for those beside it, merged or not. */
function yearToTheLeft(grid: Grid, row: number, at: number, left: number): Part | undefined {
  for (let column = at; column >= left; column--) {
    const cell = grid.own(row, column);
    if (cell) return year.test(cell.text) ? cell : undefined;
  }
  return undefined;
}

function roleOf(parts: readonly string[]): Pick<SheetColumn, "heading" | "field" | "confidence"> {
  const lowest = parts.at(-1)!;
  const above = parts.slice(0, -1).find((part) => year.test(part));
  if (isPeriodHeading(lowest)) {
    const heading = above && !/\d{4}/u.test(lowest) ? `${lowest} ${above}` : lowest;
    return { heading, field: "period", confidence: 1 };
  }
  for (const part of parts.toReversed()) {
    const match = matchField(part);
    if (match) return { heading: lowest, ...match };
  }
  return { heading: lowest, field: "note", confidence: 0 };
}

function hasContent(grid: Grid, { first, last }: FoundTable, at: number): boolean {
  for (let row = first; row <= last; row++) if (grid.own(row, at)) return true;
  return false;
}

/** The texts of a column's cells, merged ones once. */
export function textsOf(grid: Grid, { first, last }: FoundTable, at: number): readonly string[] {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const cell = grid.own(row, at);
    if (cell && !spansAcross(grid, row, at)) texts.push(cell.text);
  }
  return texts;
}

/** Merged over three columns or more: a band or a title, no value of its column. */
function spansAcross(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.right - merge.left >= 2;
}

/** Whether two headings are the same. */
export function sameHeading(a: string, b: string): boolean {
  return textKey(a) === textKey(b);
}
