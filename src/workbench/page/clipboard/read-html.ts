import type { Area } from "../../../xlsx/model/area";
import { isText, lookOf, STYLE } from "./html-look";
import { readStyleRules, type StyleRules } from "./html-styles";
import { textOfCell } from "./html-text";
import type { Pasted, PastedCell } from "./pasted";

/** More than any sheet is wide, and too little to hang the page for. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/**
 * Reads the first table of what Excel, LibreOffice, Word or a browser put on the clipboard. Nothing without one.
 * It is parsed in a document that runs nothing and loads nothing, and only texts and a few known looks are taken.
 */
export function readHtml(html: string): Pasted | undefined {
  const { plain, css } = withoutStyles(html);
  const table = new DOMParser().parseFromString(plain, "text/html").querySelector("table");
  if (!table) return undefined;
  const rules = readStyleRules(css);
  const cells: PastedCell[][] = [];
  const merges: Area[] = [];
  const taken = new Set<string>();
  const rows = [...table.rows].slice(0, MOST_ROWS);
  rows.forEach((row, top) => readRow(row, top, rows.length, rules, cells, merges, taken));
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return undefined;
  return {
    cells: Array.from(cells, (row = []) => Array.from({ length: width }, (_, column) => row[column] ?? { text: "" })),
    merges,
  };
}

/** The page's policy forbids styles in HTML, even in a document that shows none: they are taken out as mere texts. */
function withoutStyles(html: string): { plain: string; css: string } {
  const sheets: string[] = [];
  const plain = html
    .replace(/<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi, (_, css: string) => {
      sheets.push(css);
      return "";
    })
    .replace(/(<[a-z][^>]*?\s)style(?=\s*=)/gi, `$1${STYLE}`);
  return { plain, css: sheets.join("\n") };
}

function readRow(
  row: HTMLTableRowElement,
  top: number,
  height: number,
  rules: StyleRules,
  cells: PastedCell[][],
  merges: Area[],
  taken: Set<string>,
): void {
  const line = (cells[top] ??= []);
  let left = 0;
  for (const cell of row.cells) {
    while (taken.has(`${top} ${left}`)) left += 1;
    if (left >= MOST_COLUMNS) return;
    const right = Math.min(left + cell.colSpan, MOST_COLUMNS) - 1;
    const bottom = Math.min(top + Math.max(1, cell.rowSpan), height) - 1;
    const look = lookOf(cell, rules);
    line[left] = { text: textOfCell(cell), ...(look && { look }), ...(isText(cell, rules) && { isText: true }) };
    if (right > left || bottom > top) {
      merges.push({ top, left, bottom, right });
      for (let r = top; r <= bottom; r += 1) for (let c = left; c <= right; c += 1) taken.add(`${r} ${c}`);
      for (let c = left + 1; c <= right; c += 1) line[c] = { text: "" };
    }
    left = right + 1;
  }
}
