import { knownTables } from "../sheet/find-tables";
import { gridOf } from "../sheet/grid";
import type { CellValue } from "../../plan/cell";
import type { DocumentSource, MergedCells, SheetSource, Source } from "../source";
import { htmlBlocks, type Block } from "./html-blocks";

/**
 * A word processor's document from the HTML that a converter makes of it. Where its plan stands in a table, it is read as
 * a sheet: each line of text a row of one cell, and the tables below each other as they stand.
 */
export function sourceOfHtml(name: string, html: string): Source {
  const blocks = htmlBlocks(html);
  const sheet = asSheet(name, blocks);
  return blocks.some(({ kind }) => kind === "table") && knownTables(gridOf(sheet, "sv")).length > 0
    ? sheet
    : asDocument(name, blocks);
}

function asDocument(name: string, blocks: readonly Block[]): DocumentSource {
  const lines = blocks.flatMap((block) => {
    if (block.kind === "table") return ["", ...block.rows.map((row) => row.map(({ text }) => text).join("\t")), ""];
    return block.isBullet ? [block.text] : ["", block.text, ""];
  });
  return { kind: "document", name, lines };
}

function asSheet(name: string, blocks: readonly Block[]): SheetSource {
  const cells: CellValue[][] = [];
  const merges: MergedCells[] = [];
  for (const block of blocks) {
    if (block.kind === "line") {
      cells.push([block.text.replace(/^#+ |^ *- |\*\*/gu, "")]);
      continue;
    }
    cells.push([]);
    const top = cells.length;
    cells.push(...block.rows.map(() => []));
    for (const [at, row] of block.rows.entries()) {
      let column = 0;
      for (const { text, down, across } of row) {
        while (isTaken(merges, top + at, column)) column++;
        cells[top + at]![column] = text === "" ? null : text;
        if (down > 1 || across > 1) {
          merges.push({ top: top + at, left: column, bottom: top + at + down - 1, right: column + across - 1 });
        }
        column += across;
      }
    }
    cells.push([]);
  }
  return { kind: "sheet", name, cells: cells.map((row) => Array.from(row, (cell) => cell ?? null)), merges };
}

function isTaken(merges: readonly MergedCells[], row: number, column: number): boolean {
  return merges.some(({ top, left, bottom, right }) => row > top && row <= bottom && column >= left && column <= right);
}
