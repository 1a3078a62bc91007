import type { SheetView, TableView } from "../../server/messages";
import { covers } from "./selection";

/** What a cell is to the table it lies in. */
type TablePart = {
  part: "header" | "band" | "plain" | "total";
  accent: number;
  tone: "light" | "medium";
  filter: boolean;
};

/**
 * The part that a table's style plays in a cell's look, as class names of page.css. Excel's styles come in rows of
 * seven: black and the theme's six accents.
 */
export function tablePartAt(sheet: SheetView, row: number, column: number): TablePart | undefined {
  const table = sheet.tables.find(({ area }) => covers(area, { row, column }));
  if (!table?.style) return undefined;
  const [, tone = "Medium", number = "2"] = /TableStyle(Light|Medium|Dark)(\d+)/.exec(table.style) ?? [];
  return {
    part: partOf(table, row),
    accent: (Number(number) - 1) % 7,
    tone: tone === "Light" ? "light" : "medium",
    filter: table.filter && table.headers && row === table.area.top,
  };
}

function partOf({ area, headers, totals, banded }: TableView, row: number): TablePart["part"] {
  if (headers && row === area.top) return "header";
  if (totals && row === area.bottom) return "total";
  const place = row - area.top - (headers ? 1 : 0);
  return banded && place % 2 === 0 ? "band" : "plain";
}

export function classOf({ part, accent, tone, filter }: TablePart): string {
  return `table-${part} table-${tone} accent-${accent}${filter ? " table-filter" : ""}`;
}
