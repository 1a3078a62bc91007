import type { Font, Style } from "../../../xlsx/model/style";
import { flag, oneOf, text } from "../arguments";
import { assumed, documented } from "../basis";
import { readColor } from "../looks/colors";
import type { Call, ExcelClass, Member } from "../member";
import { node, type SheetAndFormat } from "../node";
import { currentOf, repaint } from "./conditional-formats";

export const conditionalRangeFormat: ExcelClass<SheetAndFormat> = {
  members: {
    Fill: { since: "1.6", basis: documented, open: (target) => node("ConditionalRangeFill", target) },
    Font: { since: "1.6", basis: documented, open: (target) => node("ConditionalRangeFont", target) },
    NumberFormat: {
      since: "1.6",
      basis: documented,
      get: (target) => currentOf(target).style.numberFormat ?? null,
      set: (target, value, call) =>
        restyle(target, call, (style) => ({ ...style, numberFormat: text(value, "numberFormat") })),
    },
  },
};

export const conditionalRangeFill: ExcelClass<SheetAndFormat> = {
  members: {
    Color: {
      since: "1.6",
      basis: [documented, assumed("A format without a fill answers an empty text.")],
      get: (target) => currentOf(target).style.fill ?? "",
      set: (target, color, call) => {
        const fill = readColor(color);
        restyle(target, call, (style) => ({ ...style, fill }));
      },
    },
    Clear: {
      since: "1.6",
      basis: documented,
      invoke: (target, call) => restyle(target, call, ({ fill: _, ...style }) => style),
    },
  },
};

const mark = (name: "bold" | "italic" | "strikethrough"): Member<SheetAndFormat> => ({
  since: "1.6",
  basis: documented,
  get: (target) => currentOf(target).style.font?.[name] ?? false,
  set: (target, value, call) => refont(target, call, { [name]: flag(value, name) }),
});

export const conditionalRangeFont: ExcelClass<SheetAndFormat> = {
  members: {
    Bold: mark("bold"),
    Italic: mark("italic"),
    Strikethrough: mark("strikethrough"),
    Underline: {
      since: "1.6",
      basis: [documented, assumed("A double line is refused by the workbench.")],
      get: (target) => (currentOf(target).style.font?.underline ? "Single" : "None"),
      set: (target, value, call) =>
        refont(target, call, { underline: oneOf(value, ["None", "Single"], "underline") === "Single" }),
    },
    Color: {
      since: "1.6",
      basis: [documented, assumed("A format that leaves the font's colour alone answers an empty text.")],
      get: (target) => currentOf(target).style.font?.color ?? "",
      set: (target, color, call) => refont(target, call, { color: readColor(color) }),
    },
    Clear: {
      since: "1.6",
      basis: documented,
      invoke: (target, call) => restyle(target, call, ({ font: _, ...style }) => style),
    },
  },
};

function refont(target: SheetAndFormat, call: Call, font: Font): void {
  restyle(target, call, (style) => ({ ...style, font: { ...style.font, ...font } }));
}

function restyle(target: SheetAndFormat, call: Call, change: (style: Style) => Style): void {
  const format = currentOf(target);
  format.style = change(format.style);
  repaint(target, call);
}
