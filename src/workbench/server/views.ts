import type { Area } from "../../xlsx/model/area";
import type { Chart } from "../../xlsx/model/chart";

/** What a tab shows of the workbook. Rows and columns count from 0; sizes are CSS pixels. */

export type SheetTab = {
  name: string;
  visible: boolean;
  /** Hidden so that no menu of Excel's shows it again. */
  veryHidden?: true;
  color: string | null;
};

/** A sheet without its cells. */
export type SheetView = {
  index: number;
  /** How many rows and columns hold something. */
  rows: number;
  columns: number;
  /** Only what differs from the default: `[column, width]`, 0 when hidden. */
  widths: [number, number][];
  /** `[row, height]`, 0 when hidden. A row that is absent is as high as its text needs. */
  heights: [number, number][];
  merges: Area[];
  tables: TableView[];
  charts: ChartView[];
  rules: RuleView[];
  comments: CommentView[];
  freeze: { rows: number; columns: number };
  gridlines: boolean;
  protected: boolean;
};

export type TableView = {
  name: string;
  area: Area;
  headers: boolean;
  totals: boolean;
  filter: boolean;
  banded: boolean;
  style: string;
  /** Columns whose filter is on, counted from the table's first. */
  filtered: number[];
  /** What the table was last sorted by, first of all. */
  sorted: { column: number; descending: boolean } | null;
};

/** What a validation shows a person: whether there is a list to choose from, and what is said beside the cell. */
export type RuleView = { areas: Area[]; list: boolean; title?: string; prompt?: string };

/** A conversation about a cell, an entry a person. */
export type CommentView = { row: number; column: number; entries: { author: string; text: string }[] };

export type ChartView = {
  name: string;
  type: Chart["type"];
  title: string | null;
  legend: boolean;
  /** Text for those who cannot see the chart. */
  description: string | null;
  left: number;
  top: number;
  width: number;
  height: number;
  categories: string[];
  series: { name: string; color: string | null; values: number[] }[];
};

export type RowView = { row: number; cells: CellView[] };

export type CellView = {
  column: number;
  /** As Excel would show it. */
  text: string;
  /** As the formula bar shows it, where that is something else. */
  typed?: string;
  /** Index among the message's looks. */
  look?: number;
  kind?: "number" | "boolean" | "error";
  link?: string;
};

/** How a cell looks, in words CSS knows. Borders read `1px solid #RRGGBB`. */
export type Look = {
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  font?: string;
  /** Points. */
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: "left" | "center" | "right" | "justify";
  vertical?: "top" | "center";
  wrap?: true;
  indent?: number;
  borders?: { top?: string; right?: string; bottom?: string; left?: string };
};
