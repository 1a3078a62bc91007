import { WorkbookError } from "../app/workbook-error";
import type { Sheet } from "../xlsx/book";
import type { Area } from "../xlsx/model/area";
import type { Table } from "../xlsx/model/table";

/** Moves what stands right of a table, in its own rows, one column to the right. Throws `no-room-beside`. */
export function makeColumnRoom(sheet: Sheet, table: Table, at: number): void {
  const { top, bottom } = table.area;
  const isBeside = (area: Area) => area.right >= at && area.top <= bottom && area.bottom >= top;
  const others = sheet.tables.filter((each) => each !== table).map(({ area }) => area);
  if ([...others, ...sheet.merges].some(isBeside)) throw new WorkbookError("no-room-beside", { name: sheet.name });
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.rows[row]?.cells;
    if (cells && cells.length > at) cells.splice(at, 0, undefined);
  }
  const moved = (area: Area): Area =>
    area.left >= at && area.top >= top && area.bottom <= bottom
      ? { ...area, left: area.left + 1, right: area.right + 1 }
      : area;
  for (const link of sheet.hyperlinks) link.area = moved(link.area);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.map(moved);
}
