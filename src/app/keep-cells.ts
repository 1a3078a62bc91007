import type { CellValue } from "../core/plan/cell";
import type { ReadTable, WorkbookTables } from "./workbook";

type Row = ReadTable["rows"][number];

/**
 * What has been read, its rows being the very ones of before where all their cells say the same, wherever they stand by
 * now: what was made of those still holds. When nothing differs, it is what was read before.
 */
export function keepCells(now: WorkbookTables, before: WorkbookTables): WorkbookTables {
  const tables = now.tables.map((table, at) => {
    const was = before.tables[at]?.name === table.name ? before.tables[at] : undefined;
    return was ? keepTable(table, was) : table;
  });
  const isSame =
    tables.length === before.tables.length &&
    tables.every((table, at) => table === before.tables[at]) &&
    isSameList(now.otherTables, before.otherTables);
  return isSame ? before : { ...now, tables };
}

function keepTable(now: ReadTable, was: ReadTable): ReadTable {
  const headings = isSameList(now.headings, was.headings) ? was.headings : now.headings;
  const rows = keepRows(now.rows, was.rows);
  const isSame =
    headings === was.headings &&
    rows === was.rows &&
    now.sheet === was.sheet &&
    now.sheetId === was.sheetId &&
    now.top === was.top &&
    now.left === was.left &&
    now.headingsHidden === was.headingsHidden;
  return isSame ? was : { ...now, headings, rows };
}

function keepRows(now: readonly Row[], were: readonly Row[]): readonly Row[] {
  const most = Math.min(now.length, were.length);
  let [above, below] = [0, 0];
  while (above < most && isSameRow(now[above]!, were[above]!)) above++;
  if (above === now.length && above === were.length) return were;
  while (below < most - above && isSameRow(now.at(-1 - below)!, were.at(-1 - below)!)) below++;
  // Between what stands as it stood, rows may have moved, been sorted, or changed.
  const left = new Map<string, Row[]>();
  for (const row of were.slice(above, were.length - below)) {
    const words = JSON.stringify(row);
    const alike = left.get(words);
    if (alike) alike.push(row);
    else left.set(words, [row]);
  }
  const between = now.slice(above, now.length - below).map((row) => {
    const was = left.get(JSON.stringify(row))?.shift();
    return was && isSameRow(row, was) ? was : row;
  });
  return [...were.slice(0, above), ...between, ...were.slice(were.length - below)];
}

function isSameRow(now: Row, was: Row): boolean {
  if (now.length !== was.length) return false;
  for (let at = 0; at < now.length; at++) if (!isSameCell(now[at]!, was[at]!)) return false;
  return true;
}

function isSameCell(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  return typeof one === "object" && typeof other === "object" && JSON.stringify(one) === JSON.stringify(other);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
