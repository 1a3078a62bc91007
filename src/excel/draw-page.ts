import { lookAreas, looks, type LookArea } from "../core/status/looks";
import type { Page, PageCell } from "../core/status/page";
import { notesName, rowsKey, tagKey } from "./find-pages";

const fontName = "Calibri";

/** Writes a page's cells and their looks. Only queues requests; the caller syncs. */
export function drawPage(sheet: Excel.Worksheet, page: Page, names: ReadonlyMap<string, string>, isNew: boolean): void {
  const width = page.widths.length;
  const all = sheet.getRangeByIndexes(0, 0, page.rows.length, width);
  all.values = page.rows.map(({ cells }) => Array.from({ length: width }, (_, column) => written(cells[column])));
  all.format.verticalAlignment = Excel.VerticalAlignment.top;
  all.format.font.name = fontName;
  for (const area of lookAreas(page.rows)) applyLook(sheet, area);
  for (const [row, { cells, height }] of page.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.across && looks[cell.look].wrap) sheet.getRangeByIndexes(row, column, 1, cell.across).merge();
      if (cell?.linkTo) link(sheet.getCell(row, column), cell, names);
    }
    if (height) sheet.getCell(row, 0).format.rowHeight = height;
  }
  sheet.customProperties.add(rowsKey, String(page.rows.length));
  if (isNew) furnish(sheet, page);
}

/** A leading apostrophe makes Excel take a text as text, whatever it looks like: a formula, a date, a number. */
function written(cell: PageCell | null | undefined): string | number {
  if (!cell || cell.value === "") return "";
  return typeof cell.value === "number" ? cell.value : `'${cell.value}`;
}

function applyLook(sheet: Excel.Worksheet, { look, top, left, bottom, right }: LookArea): void {
  const { size, bold, color, fill, bordered, wrap, right: toTheRight } = looks[look];
  const { format } = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  format.font.size = size;
  format.font.bold = bold;
  format.font.color = color;
  if (fill) format.fill.color = fill;
  if (wrap) format.wrapText = true;
  if (toTheRight) format.horizontalAlignment = Excel.HorizontalAlignment.right;
  if (!bordered) return;
  const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  const inner = [
    ...(bottom > top ? (["InsideHorizontal"] as const) : []),
    ...(right > left ? (["InsideVertical"] as const) : []),
  ];
  for (const side of [...sides, ...inner]) {
    const border = format.borders.getItem(side);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = "#B8C4CA";
  }
}

function link(cell: Excel.Range, { value, linkTo }: PageCell, names: ReadonlyMap<string, string>): void {
  const sheet = names.get(linkTo ?? "");
  if (sheet === undefined) return;
  cell.hyperlink = { documentReference: `'${sheet.replaceAll("'", "''")}'!A1`, textToDisplay: String(value) };
}

/** What is set once and people's own from then on: column widths, the notes' heading, the sheet's tag. */
function furnish(sheet: Excel.Worksheet, page: Page): void {
  sheet.customProperties.add(tagKey, page.tag);
  sheet.showGridlines = false;
  for (const [column, characters] of page.widths.entries()) {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = points(characters);
  }
  const notes = sheet.getCell(page.rows.length, 0);
  notes.values = [[`'${page.notesHeading}`]];
  notes.format.font.bold = looks.notes.bold;
  notes.format.font.size = looks.notes.size;
  sheet.names.add(notesName, notes);
}

/** Excel's default font is 7 pixels a character and 5 pixels beside them; a point is 4/3 pixels. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
