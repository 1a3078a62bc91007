import type { DefinedName, Sheet } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import type { Chart } from "../../xlsx/model/chart";
import type { ConditionalFormat } from "../../xlsx/model/conditional-format";
import type { Table, TableColumn } from "../../xlsx/model/table";
import type { RangeRef } from "./ranges/range-ref";

export type SheetAndTable = { sheet: Sheet; table: Table };
export type SheetAndFormat = { sheet: Sheet; format: ConditionalFormat };
export type EdgeName =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideHorizontal"
  | "InsideVertical"
  | "DiagonalDown"
  | "DiagonalUp";

/** What an object of each Excel class stands for in the engine. */
export type Targets = {
  Workbook: null;
  Application: null;
  WorksheetCollection: null;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorkbookProtection: null;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: { sheet: Sheet; key: string };
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  Range: RangeRef;
  RangeAreas: { sheet: Sheet; areas: Area[] };
  RangeCollection: { sheet: Sheet; areas: Area[] };
  RangeView: { sheet: Sheet; area: Area };
  RangeFormat: RangeRef;
  RangeFill: RangeRef;
  RangeFont: RangeRef;
  RangeBorderCollection: RangeRef;
  RangeBorder: { range: RangeRef; edge: EdgeName };
  FormatProtection: RangeRef;
  DataValidation: RangeRef;
  /** `sheet` is null for the workbook's own names. */
  NamedItemCollection: { sheet: Sheet | null };
  NamedItem: { sheet: Sheet | null; name: DefinedName };
  /** `sheet` is null for the workbook's. */
  TableCollection: { sheet: Sheet | null };
  TableScopedCollection: { tables: SheetAndTable[] };
  Table: SheetAndTable;
  TableColumnCollection: SheetAndTable;
  TableColumn: SheetAndTable & { column: TableColumn };
  TableRowCollection: SheetAndTable;
  TableRow: SheetAndTable & { index: number };
  TableSort: SheetAndTable;
  RangeSort: RangeRef;
  AutoFilter: SheetAndTable;
  Filter: SheetAndTable & { column: TableColumn };
  /** `sheet` is null for the workbook's. */
  CommentCollection: { sheet: Sheet | null };
  Comment: { sheet: Sheet; id: string };
  CommentReplyCollection: { sheet: Sheet; id: string };
  CommentReply: { sheet: Sheet; id: string; replyId: string };
  ConditionalFormatCollection: RangeRef;
  ConditionalFormat: SheetAndFormat;
  CustomConditionalFormat: SheetAndFormat;
  ConditionalFormatRule: SheetAndFormat;
  CellValueConditionalFormat: SheetAndFormat;
  TextConditionalFormat: SheetAndFormat;
  ConditionalRangeFormat: SheetAndFormat;
  ConditionalRangeFill: SheetAndFormat;
  ConditionalRangeFont: SheetAndFormat;
  ChartCollection: Sheet;
  Chart: { sheet: Sheet; chart: Chart };
  ChartTitle: Chart;
  ChartLegend: Chart;
  ChartSeriesCollection: Chart;
  ChartSeries: { chart: Chart; series: Chart["series"][number] };
};

export type ClassName = keyof Targets;

/** An object that the add-in holds a proxy of. */
export type Node = { [Name in ClassName]: { readonly of: Name; readonly target: Targets[Name] } }[ClassName];

export function node<Name extends ClassName>(of: Name, target: Targets[Name]): Node {
  return { of, target } as Node;
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "of" in value && "target" in value;
}
