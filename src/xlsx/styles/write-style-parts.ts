import { toXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import { argb } from "./colors";
import type { Borders, Edge, Font, Style } from "../model/style";

/** A font as an element. What is absent is left out, as differential formats want it. */
export function writeFont(font: Font): string {
  const marks = [
    mark("b", font.bold),
    mark("i", font.italic),
    mark("strike", font.strikethrough),
    font.underline === undefined ? "" : element("u", font.underline ? {} : { val: "none" }),
    font.size === undefined ? "" : element("sz", { val: font.size }),
    font.color === undefined ? "" : element("color", { rgb: argb(font.color) }),
    font.name === undefined ? "" : element("name", { val: toXstring(font.name) }),
  ];
  return element("font", {}, marks.join(""));
}

function mark(tag: string, on: boolean | undefined): string {
  return on === undefined ? "" : element(tag, on ? {} : { val: false });
}

/** A solid fill. Differential formats state its colour as the background, cells as the foreground. */
export function writeFill(color: string, differential = false): string {
  const pattern = differential
    ? element("patternFill", {}, element("bgColor", { rgb: argb(color) }))
    : element(
        "patternFill",
        { patternType: "solid" },
        element("fgColor", { rgb: argb(color) }) + element("bgColor", { indexed: 64 }),
      );
  return element("fill", {}, pattern);
}

export function writeBorders(borders: Borders | undefined): string {
  const { left, right, top, bottom } = borders ?? {};
  const edges = edge("left", left) + edge("right", right) + edge("top", top) + edge("bottom", bottom);
  return element("border", {}, edges + element("diagonal", {}));
}

function edge(tag: string, { style, color }: Partial<Edge> = {}): string {
  if (style === undefined) return element(tag, {});
  return element(tag, { style }, element("color", color === undefined ? { auto: true } : { rgb: argb(color) }));
}

/** Nothing where the style says nothing about it. */
export function writeAlignment({ horizontal, vertical, wrap, indent }: Style): string {
  const attributes = { horizontal, vertical, wrapText: wrap || undefined, indent: indent || undefined };
  return Object.values(attributes).some((value) => value !== undefined) ? element("alignment", attributes) : "";
}
