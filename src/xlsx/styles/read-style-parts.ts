import { fromXstring } from "../xml/escape";
import { readColor } from "./colors";
import type { Borders, Edge, Font, Style } from "../model/style";
import type { XmlElement } from "../xml/xml-element";
import type { ThemeColors } from "./colors";

/** What a part of a style says. A property is absent when the file says nothing of it. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A font element, of a cell or of a differential format. */
export function readFont(font: XmlElement | undefined, theme: ThemeColors): Font {
  const read: Writable<Font> = {};
  const name = (font?.child("name") ?? font?.child("rFont"))?.attribute("val");
  const size = font?.child("sz")?.number("val");
  const color = readColor(font?.child("color"), theme);
  if (name !== undefined) read.name = fromXstring(name);
  if (size !== undefined) read.size = size;
  if (color !== undefined) read.color = color;
  for (const [key, tag] of [
    ["bold", "b"],
    ["italic", "i"],
    ["strikethrough", "strike"],
  ] as const) {
    const mark = font?.child(tag);
    if (mark) read[key] = mark.flag("val", true);
  }
  const underline = font?.child("u");
  if (underline) read.underline = underline.attribute("val") !== "none";
  return read;
}

/** A solid fill's colour. Differential formats state it as the background, cells as the foreground. */
export function readFill(fill: XmlElement | undefined, theme: ThemeColors, differential = false): string | undefined {
  const pattern = fill?.child("patternFill");
  const type = pattern?.attribute("patternType") ?? (differential ? "solid" : "none");
  if (!pattern || type !== "solid") return undefined;
  const [first, second] = differential ? ["bgColor", "fgColor"] : ["fgColor", "bgColor"];
  return readColor(pattern.child(first!), theme) ?? readColor(pattern.child(second!), theme);
}

export function readBorders(border: XmlElement | undefined, theme: ThemeColors): Borders | undefined {
  const read: Writable<Borders> = {};
  for (const [key, tag, other] of [
    ["top", "top"],
    ["bottom", "bottom"],
    ["left", "left", "start"],
    ["right", "right", "end"],
  ] as const) {
    const edge = border?.child(tag) ?? (other && border?.child(other));
    const style = edgeStyle(edge?.attribute("style"));
    if (!style) continue;
    const color = readColor(edge?.child("color"), theme);
    read[key] = color === undefined ? { style } : { style, color };
  }
  return Object.keys(read).length === 0 ? undefined : read;
}

/** Dashes with dots, which the model does not hold, come as dashes. */
function edgeStyle(style: string | undefined): Edge["style"] | undefined {
  switch (style) {
    case undefined:
    case "none":
      return undefined;
    case "thin":
    case "medium":
    case "thick":
    case "dotted":
    case "dashed":
    case "double":
    case "hair":
      return style;
    default:
      return "dashed";
  }
}

const HORIZONTAL: Readonly<Record<string, NonNullable<Style["horizontal"]>>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
  fill: "fill",
  centerContinuous: "center",
  distributed: "justify",
};
const VERTICAL: Readonly<Record<string, NonNullable<Style["vertical"]>>> = {
  top: "top",
  center: "center",
};

/** Of an alignment, what is not so for every cell: `general` and `bottom` are. */
export function readAlignment(
  alignment: XmlElement | undefined,
): Pick<Style, "horizontal" | "vertical" | "wrap" | "indent"> {
  const read: Writable<Pick<Style, "horizontal" | "vertical" | "wrap" | "indent">> = {};
  const horizontal = HORIZONTAL[alignment?.attribute("horizontal") ?? ""];
  const vertical = VERTICAL[alignment?.attribute("vertical") ?? ""];
  const indent = alignment?.number("indent");
  if (horizontal) read.horizontal = horizontal;
  if (vertical) read.vertical = vertical;
  if (indent) read.indent = indent;
  if (alignment?.flag("wrapText")) read.wrap = true;
  return read;
}
