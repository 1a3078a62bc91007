import { targetOf, type Placed } from "../app/place-pages";
import { lookAreas, looks, type LookArea } from "../core/status/looks";
import type { PageCell } from "../core/status/page";
import { columnPoints } from "./column-points";
import type { ExcelSheet } from "./find-pages";

const fontName = "Calibri";
/** Excel's 32,767 characters a cell, less the apostrophe. */
const longestText = 32_766;

/** Writes a page's cells and their looks. Only queues requests; the caller syncs. */
export function drawPage(sheet: Excel.Worksheet, { page, cells: place, sheetNames }: Placed<ExcelSheet>): void {
  const { top, left, rows, columns } = place;
  const all = sheet.getRangeByIndexes(top, left, rows, columns);
  all.values = page.rows.map(({ cells }) => Array.from({ length: columns }, (_, column) => written(cells[column])));
  // Links before looks: Excel gives a linked cell a look of its own.
  for (const [row, { cells }] of page.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const documentReference = cell && targetOf(cell, sheetNames);
      if (documentReference) sheet.getCell(top + row, left + column).hyperlink = { documentReference };
    }
  }
  all.format.verticalAlignment = Excel.VerticalAlignment.top;
  all.format.font.name = fontName;
  for (const area of lookAreas(page.rows)) applyLook(sheet, area, place);
  all.format.autofitRows();
  for (const [row, { cells, height }] of page.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell?.across || !looks[cell.look].wrap) continue;
      sheet.getRangeByIndexes(top + row, left + column, 1, cell.across).merge();
    }
    if (height) sheet.getCell(top + row, left).format.rowHeight = height;
  }
}

/** What is set once and people's own from then on: column widths, gridlines, the notes' heading. */
export function furnish(sheet: Excel.Worksheet, { page, cells: { top, left, rows } }: Placed<ExcelSheet>): void {
  sheet.showGridlines = false;
  for (const [column, characters] of page.widths.entries()) {
    sheet.getCell(0, left + column).getEntireColumn().format.columnWidth = columnPoints(characters);
  }
  const notes = sheet.getCell(top + rows, left);
  notes.values = [[`'${page.notesHeading}`]];
  notes.format.font.name = fontName;
  notes.format.font.bold = looks.notes.bold;
  notes.format.font.size = looks.notes.size;
}

/** A leading apostrophe makes Excel take a text as text, whatever it looks like: a formula, a date, a number. */
function written(cell: PageCell | null | undefined): string | number {
  if (!cell || cell.value === "") return "";
  return typeof cell.value === "number" ? cell.value : `'${cell.value.slice(0, longestText)}`;
}

const outer = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function applyLook(
  sheet: Excel.Worksheet,
  area: LookArea,
  page: { readonly top: number; readonly left: number },
): void {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const { size, bold, color, fill, bordered, wrap, right } = looks[area.look];
  const { format } = sheet.getRangeByIndexes(page.top + area.top, page.left + area.left, rows, columns);
  format.font.size = size;
  format.font.bold = bold;
  format.font.color = color;
  if (fill) format.fill.color = fill;
  if (wrap) format.wrapText = true;
  if (right) format.horizontalAlignment = Excel.HorizontalAlignment.right;
  if (!bordered) return;
  const inner = [
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const side of [...outer, ...inner]) {
    const border = format.borders.getItem(side);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = "#B8C4CA";
  }
}
