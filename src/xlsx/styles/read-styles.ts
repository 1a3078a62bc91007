import { fromXstring } from "../xml/escape";
import { builtinFormat } from "./builtin-formats";
import { readAlignment, readBorders, readFill, readFont } from "./read-style-parts";
import { saysMore } from "./says-more";
import type { Font, Style } from "../model/style";
import type { XmlElement } from "../xml/xml-element";
import type { ThemeColors } from "./colors";

/** The looks a workbook's cells point at by number. */
export type Styles = {
  /** Nothing where the cell looks as any cell does; one without properties where it does not, but in no way that the model holds. */
  readonly cells: readonly (Style | undefined)[];
  /** For conditional formats. */
  readonly differential: readonly Style[];
  readonly defaultFont: Font;
};

type WritableStyle = { -readonly [K in keyof Style]: Style[K] };

/** Reads a styles part. Cells with the same number share one object. */
export function readStyles(root: XmlElement | undefined, theme: ThemeColors): Styles {
  const fonts = children(root, "fonts").map((font) => readFont(font, theme));
  const defaultFont = fonts[0] ?? {};
  const fills = children(root, "fills").map((fill) => readFill(fill, theme));
  const borders = children(root, "borders").map((border) => readBorders(border, theme));
  const formats = formatsOf(root);

  const cells = children(root, "cellXfs").map((xf) => {
    const style: WritableStyle = readAlignment(xf.child("alignment"));
    const id = xf.number("numFmtId") ?? 0;
    const numberFormat = formats.get(id) ?? builtinFormat(id) ?? "General";
    if (numberFormat !== "General") style.numberFormat = numberFormat;
    const font = difference(fonts[xf.number("fontId") ?? 0] ?? {}, defaultFont);
    if (font) style.font = font;
    const fill = fills[xf.number("fillId") ?? 0];
    if (fill) style.fill = fill;
    const edges = borders[xf.number("borderId") ?? 0];
    if (edges) style.borders = edges;
    if (xf.flag("quotePrefix")) style.quotePrefix = true;
    const protection = xf.child("protection");
    if (protection && !protection.flag("locked", true)) style.locked = false;
    return Object.keys(style).length === 0 && !saysMore(xf, root) ? undefined : style;
  });
  return { cells, differential: children(root, "dxfs").map((dxf) => readDifferential(dxf, theme)), defaultFont };
}

/** The codes of a styles part's own number formats, by their numbers. */
export function formatsOf(root: XmlElement | undefined): ReadonlyMap<number, string> {
  return new Map(children(root, "numFmts").map((format) => [format.number("numFmtId") ?? -1, formatCode(format)]));
}

function readDifferential(dxf: XmlElement, theme: ThemeColors): Style {
  const style: WritableStyle = {};
  const font = readFont(dxf.child("font"), theme);
  if (Object.keys(font).length > 0) style.font = font;
  const fill = readFill(dxf.child("fill"), theme, true);
  if (fill) style.fill = fill;
  const borders = readBorders(dxf.child("border"), theme);
  if (borders) style.borders = borders;
  const format = dxf.child("numFmt");
  if (format) style.numberFormat = formatCode(format);
  return style;
}

/** What a font says beyond the workbook's own: a cell in bold says `bold`, and not the family and size of all cells. */
function difference(font: Font, from: Font): Font | undefined {
  const said: Record<string, unknown> = {};
  for (const key of ["name", "size", "color"] as const) {
    if (font[key] !== undefined && font[key] !== from[key]) said[key] = font[key];
  }
  for (const key of ["bold", "italic", "underline", "strikethrough"] as const) {
    if ((font[key] ?? false) !== (from[key] ?? false)) said[key] = font[key] ?? false;
  }
  return Object.keys(said).length === 0 ? undefined : said;
}

function formatCode(format: XmlElement): string {
  return fromXstring(format.attribute("formatCode") ?? "General");
}

function children(root: XmlElement | undefined, list: string): readonly XmlElement[] {
  return root?.child(list)?.children ?? [];
}
