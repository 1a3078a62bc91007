import type { CellValue } from "../../plan/cell";
import { knownTables } from "../sheet/find-tables";
import { gridOf } from "../sheet/grid";
import type { DocumentSource, SheetSource } from "../source";

/** Fewer lines than this with the same signs between their words are no table. */
const fewestRows = 3;

/**
 * A document whose plan stands in a table that came out as text, its cells between tabs or the bars of Markdown, as the sheet
 * that it was: each line a row. Nothing for other documents.
 */
export function textTable({ name, lines }: DocumentSource): SheetSource | undefined {
  const rows = lines.map(cellsOf);
  const wide = rows.filter(({ length }) => length >= 3).length;
  if (wide < fewestRows) return undefined;
  const sheet: SheetSource = { kind: "sheet", name, cells: rows, merges: [] };
  return knownTables(gridOf(sheet, "sv")).length > 0 ? sheet : undefined;
}

function cellsOf(line: string): CellValue[] {
  if (/^\s*\|?[\s:|-]*-{2,}[\s:|-]*\|?\s*$/u.test(line) && line.includes("|")) return [];
  const isBars = /^\s*\|.*\|\s*$/u.test(line);
  const cells = isBars ? line.trim().slice(1, -1).split("|") : line.split("\t");
  if (cells.length < 3) return line.trim() === "" ? [] : [plain(line)];
  return cells.map((cell) => (cell.trim() === "" ? null : plain(cell)));
}

/** Without Markdown's marks; a tab between a label and its value is as good as a colon. */
function plain(words: string): string {
  return words
    .replace(/^\s*#{1,6}\s+/u, "")
    .replace(/\*\*|__/gu, "")
    .replace(/<br\s*\/?>/giu, "\n")
    .replace(/:?\t+/gu, ": ")
    .trim();
}
