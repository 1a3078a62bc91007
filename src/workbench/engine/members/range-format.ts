import type { Style } from "../../../xlsx/model/style";
import { flag, integer, oneOf, positiveNumber } from "../arguments";
import { assumed, documented } from "../basis";
import { autofitColumns, autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../cells/cell-size";
import type { ExcelClass } from "../member";
import { node } from "../node";
import type { RangeRef } from "../ranges/range-ref";
import { restyle } from "../looks/restyle";
import { sharedLook } from "../looks/shared-look";

const horizontals = ["General", "Left", "Center", "Right", "Fill", "Justify"] as const;
const verticals = ["Top", "Center", "Bottom"] as const;

export const rangeFormat: ExcelClass<RangeRef> = {
  members: {
    ColumnWidth: {
      since: "1.2",
      basis: documented,
      get: columnWidth,
      set: (range, points, call) => setColumnWidth(call, range, positiveNumber(points, "columnWidth")),
    },
    RowHeight: {
      since: "1.2",
      basis: documented,
      get: rowHeight,
      set: (range, points, call) => setRowHeight(call, range, positiveNumber(points, "rowHeight")),
    },
    WrapText: {
      since: "1.1",
      basis: documented,
      get: (range) => sharedLook(range, (style) => style.wrap ?? false),
      set: (range, wrap, call) => {
        const on = flag(wrap, "wrapText");
        restyle(call, range, ({ wrap: _, ...style }) => (on ? { ...style, wrap: true } : style));
      },
    },
    HorizontalAlignment: {
      since: "1.1",
      basis: [documented, assumed("CenterAcrossSelection and Distributed are refused by the workbench.")],
      get: (range) => sharedLook(range, (style) => capitalised(style.horizontal ?? "general")),
      set: (range, value, call) => {
        const horizontal = oneOf(value, horizontals, "horizontalAlignment").toLowerCase() as Style["horizontal"] &
          string;
        restyle(call, range, ({ horizontal: _, ...style }) =>
          horizontal === "general" ? style : { ...style, horizontal },
        );
      },
    },
    VerticalAlignment: {
      since: "1.1",
      basis: [documented, assumed("Justify and Distributed are refused by the workbench.")],
      get: (range) => sharedLook(range, (style) => capitalised(style.vertical ?? "bottom")),
      set: (range, value, call) => {
        const vertical = oneOf(value, verticals, "verticalAlignment").toLowerCase() as Style["vertical"] & string;
        restyle(call, range, (style) => ({ ...style, vertical }));
      },
    },
    IndentLevel: {
      since: "1.9",
      basis: documented,
      get: (range) => sharedLook(range, (style) => style.indent ?? 0),
      set: (range, level, call) => {
        const indent = integer(level, "indentLevel");
        restyle(call, range, ({ indent: _, ...style }) => (indent > 0 ? { ...style, indent } : style));
      },
    },
    Borders: { since: "1.1", basis: documented, open: (range) => node("RangeBorderCollection", range) },
    Fill: { since: "1.1", basis: documented, open: (range) => node("RangeFill", range) },
    Font: { since: "1.1", basis: documented, open: (range) => node("RangeFont", range) },
    Protection: { since: "1.2", basis: documented, open: (range) => node("FormatProtection", range) },
    AutofitColumns: { since: "1.2", basis: documented, invoke: (range, call) => autofitColumns(call, range) },
    AutofitRows: { since: "1.2", basis: documented, invoke: (range, call) => autofitRows(call, range) },
  },
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
