import type { ExcelClasses } from "../member";
import { application, workbook } from "./workbook";
import { workbookProtection } from "./workbook-protection";
import { commentReply, commentReplyCollection } from "./comment-replies";
import { comment, commentCollection } from "./comments";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { conditionalFormat } from "./conditional-formats";
import { conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat } from "./conditional-looks";
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
  textConditionalFormat,
} from "./conditional-rules";
import { chartCollection } from "./chart-collection";
import { chart } from "./chart";
import { chartLegend, chartTitle } from "./chart-parts";
import { chartSeries, chartSeriesCollection } from "./chart-series";
import { dataValidation } from "./data-validation";
import { formatProtection, rangeFill } from "./range-fill";
import { headerFooter, headerFooterGroup } from "./header-footer";
import { namedItem, namedItemCollection } from "./named-items";
import { pageLayout } from "./page-layout";
import { rangeView } from "./range-view";
import { rangeAreas, rangeCollection } from "./range-areas";
import { range } from "./range";
import { rangeBorder, rangeBorderCollection } from "./range-border";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { table } from "./table";
import { tableCollection, tableScopedCollection } from "./table-collection";
import { tableColumn, tableColumnCollection } from "./table-columns";
import { tableRow, tableRowCollection } from "./table-rows";
import { autoFilter, filter } from "./filtering";
import { rangeSort, tableSort } from "./sorting";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from "./custom-properties";
import { worksheetFreezePanes } from "./freeze-panes";
import { worksheetProtection } from "./worksheet-protection";

/** Every Excel class that the workbench has, and all it has of each. */
export const classes: ExcelClasses = {
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Application: application,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeView: rangeView,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableSort: tableSort,
  RangeSort: rangeSort,
  AutoFilter: autoFilter,
  Filter: filter,
  CommentCollection: commentCollection,
  Comment: comment,
  CommentReplyCollection: commentReplyCollection,
  CommentReply: commentReply,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  CellValueConditionalFormat: cellValueConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
};
