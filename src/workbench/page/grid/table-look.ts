import type { Look, SheetView, TableView } from "../../server/messages";
import { covers } from "./selection";
import { terrainOf } from "./terrain";

/** What a cell is to the table it lies in. */
export type TablePart = {
  part: "header" | "band" | "plain" | "total";
  accent: number;
  /** `none`: the table has no style, but its headings may have their buttons. */
  tone: "light" | "medium" | "none";
  /** The heading has a button, which filters the table's column of that number. */
  filter: { table: string; column: number; isOn: boolean; sorted: "up" | "down" | null } | null;
};

/**
 * The part that a table's style plays in a cell's look, as class names of page.css. Excel's styles come in rows of
 * seven: black and the theme's six accents.
 */
export function tablePartAt(sheet: SheetView, row: number, column: number): TablePart | undefined {
  const table = sheet.tables.find(({ area }) => covers(area, { row, column }));
  if (!table) return undefined;
  const hasButton = table.filter && table.headers && row === table.area.top;
  if (!table.style && !hasButton) return undefined;
  const [, tone = "Medium", number = "2"] = /TableStyle(Light|Medium|Dark)(\d+)/.exec(table.style) ?? [];
  return {
    part: partOf(sheet, table, row),
    accent: (Number(number) - 1) % 7,
    tone: !table.style ? "none" : tone === "Light" ? "light" : "medium",
    filter: hasButton ? filterOf(table, column - table.area.left) : null,
  };
}

function filterOf({ name, filtered, sorted }: TableView, column: number): TablePart["filter"] {
  const direction = sorted?.column === column ? (sorted.descending ? "down" : "up") : null;
  return { table: name, column, isOn: filtered.includes(column), sorted: direction };
}

/** Bands go by the rows that are seen: a filter does not break their turns. */
function partOf(sheet: SheetView, table: TableView, row: number): TablePart["part"] {
  const { area, headers, totals, banded } = table;
  if (headers && row === area.top) return "header";
  if (totals && row === area.bottom) return "total";
  const first = area.top + (headers ? 1 : 0);
  const { hiddenAbove } = terrainOf(sheet);
  const place = row - first - (hiddenAbove(row) - hiddenAbove(first));
  return banded && place % 2 === 0 ? "band" : "plain";
}

export function classOf({ part, accent, tone, filter }: TablePart): string {
  const look = tone === "none" ? [] : [`table-${part} table-${tone} accent-${accent}`];
  return [...look, ...(filter ? ["table-filter"] : [])].join(" ");
}

/** The same in a cell's own terms, for those who know no table styles: what is pasted in a letter keeps its head. */
export function tableLookAt(sheet: SheetView, row: number, column: number): Look {
  const part = tablePartAt(sheet, row, column);
  if (!part || part.tone === "none") return {};
  const color = tableColors[part.accent]!;
  if (part.part === "header")
    return part.tone === "medium" ? { bold: true, color: "#FFFFFF", fill: color } : { bold: true };
  return part.part === "total" ? { bold: true } : {};
}

/** As in table-styles.css. */
const tableColors = ["#3B3B3B", "#2F6EBA", "#C55A11", "#6F6F6F", "#9A7400", "#33669C", "#477A2E"];
