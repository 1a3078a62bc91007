import type { Sheet } from "../xlsx/book";
import type { Area } from "../xlsx/model/area";

/** Moves everything from row `from` on by `by` rows: down makes room, up takes the rows above it away. */
export function moveRows(sheet: Sheet, from: number, by: number): void {
  if (by === 0) return;
  if (by > 0) sheet.rows.splice(from, 0, ...Array.from({ length: by }, () => undefined));
  else sheet.rows.splice(from + by, -by);
  const moved = (area: Area): Area =>
    area.top >= from ? { ...area, top: area.top + by, bottom: area.bottom + by } : area;
  sheet.merges = sheet.merges.map(moved);
  for (const link of sheet.hyperlinks) link.area = moved(link.area);
  for (const table of sheet.tables) table.area = moved(table.area);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.map(moved);
  for (const name of sheet.names) {
    name.formula = name.formula.replace(/\$(\d+)/g, (whole, row: string) =>
      Number(row) > from ? `$${Number(row) + by}` : whole,
    );
  }
}
