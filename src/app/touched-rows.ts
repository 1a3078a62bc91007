import type { CellArea, ChangeHint } from "./change-hint";
import type { ReadTable, TablePart } from "./workbook";

/** Rows that are read by themselves; of more than these, everything is read. */
const fewRows = 50;

/**
 * The rows in which hints say that something changed: none when they are about other parts of the workbook. `all` when
 * it takes a whole reading to tell: headings, rows or columns may have changed, or more than a few rows.
 */
export function touchedRows(hints: readonly ChangeHint[], tables: readonly ReadTable[]): readonly TablePart[] | "all" {
  const touched = new Map<ReadTable, Set<number>>();
  for (const hint of hints) {
    if (hint.kind !== "cells") return "all";
    for (const table of tables) {
      if (table.sheetId !== hint.sheetId) continue;
      for (const area of hint.areas) {
        const rows = rowsIn(table, area);
        if (rows === "all") return "all";
        const known = touched.get(table) ?? new Set();
        for (let row = rows.from; row < rows.to; row++) known.add(row);
        touched.set(table, known);
      }
    }
  }
  const parts = [...touched].flatMap(([table, rows]) => runsOf(rows).map((run) => ({ table, ...run })));
  return parts.reduce((sum, { rows }) => sum + rows, 0) > fewRows ? "all" : parts;
}

function rowsIn({ top, left, headings, rows }: ReadTable, area: CellArea): { from: number; to: number } | "all" {
  const right = left + headings.length - 1;
  const bottom = top + rows.length;
  // What is typed right below or beside a table becomes part of it.
  const isApart = area.bottom < top || area.top > bottom + 1 || area.right < left || area.left > right + 1;
  if (isApart) return { from: 0, to: 0 };
  const isInside = area.top > top && area.bottom <= bottom && area.left <= right;
  if (!isInside || area.bottom - area.top >= fewRows) return "all";
  return { from: area.top - top - 1, to: area.bottom - top };
}

function runsOf(rows: ReadonlySet<number>): { from: number; rows: number }[] {
  const runs: { from: number; rows: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.from + last.rows === row) last.rows += 1;
    else runs.push({ from: row, rows: 1 });
  }
  return runs;
}
