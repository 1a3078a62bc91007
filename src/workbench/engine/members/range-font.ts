import type { Font } from "../../../xlsx/model/style";
import { flag, oneOf, positiveNumber, text } from "../arguments";
import { assumed, documented } from "../basis";
import { readColor } from "../looks/colors";
import type { Call, ExcelClass, Member } from "../member";
import type { RangeRef } from "../ranges/range-ref";
import { restyle } from "../looks/restyle";
import { sharedLook } from "../looks/shared-look";

export const rangeFont: ExcelClass<RangeRef> = {
  members: {
    Bold: toggle("bold"),
    Italic: toggle("italic"),
    Strikethrough: { ...toggle("strikethrough"), since: "1.9" },
    Underline: {
      since: "1.1",
      basis: [documented, assumed("Double and accountant's underlines are refused by the workbench.")],
      get: (range) => sharedLook(range, ({ font }) => (font?.underline ? "Single" : "None")),
      set: (range, value, call) =>
        setFont(call, range, "underline", oneOf(value, ["None", "Single"], "underline") === "Single" || undefined),
    },
    Color: {
      since: "1.1",
      basis: [documented, assumed("Cells that differ answer an empty text.")],
      get: (range) => sharedLook(range, ({ font }) => font?.color ?? "#000000") ?? "",
      set: (range, value, call) => setFont(call, range, "color", readColor(value)),
    },
    Name: {
      since: "1.1",
      basis: [documented, assumed("The font of a workbook without one is Calibri 11.")],
      get: (range) => sharedLook(range, ({ font }) => font?.name ?? "Calibri"),
      set: (range, value, call) => setFont(call, range, "name", text(value, "name")),
    },
    Size: {
      since: "1.1",
      basis: documented,
      get: (range) => sharedLook(range, ({ font }) => font?.size ?? 11),
      set: (range, value, call) => setFont(call, range, "size", positiveNumber(value, "size")),
    },
  },
};

function toggle(name: "bold" | "italic" | "strikethrough"): Member<RangeRef> {
  return {
    since: "1.1",
    basis: documented,
    get: (range) => sharedLook(range, ({ font }) => font?.[name] ?? false),
    set: (range, value, call) => setFont(call, range, name, flag(value, name) || undefined),
  };
}

/** `undefined` takes the property away. */
function setFont<Name extends keyof Font>(
  call: Call,
  range: RangeRef,
  name: Name,
  value: Font[Name] | undefined,
): void {
  restyle(call, range, ({ font: { [name]: _, ...rest } = {}, ...style }) => {
    const font: Font = value === undefined ? rest : { ...rest, [name]: value };
    return Object.keys(font).length > 0 ? { ...style, font } : style;
  });
}
