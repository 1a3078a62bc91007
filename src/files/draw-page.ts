import { targetOf, type Placed, type SheetThere } from "../app/place-pages";
import { looks, type LookStyle } from "../core/status/looks";
import type { Look } from "../core/status/page";
import { putCell, type Sheet } from "../xlsx/book";
import type { Edge, Style } from "../xlsx/model/style";

/** Writes a page's cells and their looks into a sheet. */
export function drawPage(sheet: Sheet, { page, cells: { top, left }, sheetNames }: Placed<SheetThere>): void {
  for (const [down, { cells, height }] of page.rows.entries()) {
    const row = top + down;
    for (const [across, cell] of cells.entries()) {
      if (!cell) continue;
      const column = left + across;
      putCell(sheet, row, column, {
        value: cell.value === "" ? null : cell.value,
        style: typeof cell.value === "string" && looksLikeMore(cell.value) ? asText(cell.look) : styles[cell.look],
      });
      if (cell.across && looks[cell.look].wrap) {
        sheet.merges.push({ top: row, left: column, bottom: row, right: column + cell.across - 1 });
      }
      const location = targetOf(cell, sheetNames);
      if (location) sheet.hyperlinks.push({ area: { top: row, left: column, bottom: row, right: column }, location });
    }
    if (height) (sheet.rows[row] ??= { cells: [] }).height = height;
  }
  sheet.page.header = `&L${page.print.header}`;
  sheet.page.footer = `&R${page.print.footer}`;
}

/** A text that Excel would read as something else, should anyone edit the cell, is marked as text. */
function looksLikeMore(value: string): boolean {
  return /^[=+\-@\t\r\d']/.test(value);
}

const asText = (look: Look): Style => ({ ...styles[look], quotePrefix: true });

const line: Edge = { style: "thin", color: "#B8C4CA" };

const styles = Object.fromEntries(Object.entries(looks).map(([look, style]) => [look, styleOf(style)])) as Record<
  Look,
  Style
>;

function styleOf({ size, bold, color, fill, bordered, wrap, right }: LookStyle): Style {
  return {
    font: { name: "Calibri", size, bold, color },
    vertical: "top",
    ...(fill ? { fill } : {}),
    ...(bordered ? { borders: { top: line, bottom: line, left: line, right: line } } : {}),
    ...(wrap ? { wrap } : {}),
    ...(right ? { horizontal: "right" } : {}),
  };
}
