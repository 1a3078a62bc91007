import { element, listElement, XML_DECLARATION } from "../xml/write-xml";
import { toXstring } from "../xml/escape";
import { builtinFormatId, FIRST_CUSTOM_FORMAT } from "./builtin-formats";
import { writeAlignment, writeBorders, writeFill, writeFont } from "./write-style-parts";
import type { Font, Style } from "../model/style";
import type { KeptStyles } from "../kept/kept";

const NO_FILLS = [
  element("fill", {}, element("patternFill", { patternType: "none" })),
  element("fill", {}, element("patternFill", { patternType: "gray125" })),
];

/** The styles part of a workbook that is being written. Cells ask it for the number of their look. */
export class StyleSheet {
  private readonly formats: string[] = [];
  private readonly fonts: string[];
  /** Excel takes the first two for its own, whatever they say. */
  private readonly fills = [...NO_FILLS];
  private readonly borders = [writeBorders(undefined)];
  private readonly looks: string[] = [];
  private readonly differentials: string[] = [];
  /** Thousands of cells share a style object: they are asked about once. */
  private readonly known = new Map<Style, number>();

  constructor(
    private readonly defaultFont: Font,
    private readonly kept?: KeptStyles,
  ) {
    this.fonts = [writeFont(defaultFont)];
    this.differentials.push(...(kept?.differentials ?? []));
    this.cellStyle({});
  }

  /** The number that a cell's `s` attribute holds. */
  cellStyle(style: Style): number {
    let number = this.known.get(style);
    if (number === undefined) {
      number = place(this.looks, this.look(style));
      this.known.set(style, number);
    }
    return number;
  }

  /** The number that a conditional format's `dxfId` holds. */
  differentialStyle(style: Style): number {
    const { numberFormat, font, fill, borders } = style;
    const parts = [
      font ? writeFont(font) : "",
      numberFormat === undefined
        ? ""
        : element("numFmt", { numFmtId: this.formatId(numberFormat), formatCode: numberFormat }),
      fill === undefined ? "" : writeFill(fill, true),
      borders ? writeBorders(borders) : "",
    ];
    return place(this.differentials, element("dxf", {}, parts.join("")));
  }

  toXml(): string {
    const formats = this.formats.map((format, index) =>
      element("numFmt", { numFmtId: FIRST_CUSTOM_FORMAT + index, formatCode: toXstring(format) }),
    );
    const normal = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const parts = [
      listElement("numFmts", formats),
      listElement("fonts", this.fonts),
      listElement("fills", this.fills),
      listElement("borders", this.borders),
      listElement("cellStyleXfs", [normal]),
      listElement("cellXfs", this.looks),
      listElement("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      listElement("dxfs", this.differentials),
      this.kept?.tableStyles ?? "",
    ];
    const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return XML_DECLARATION + element("styleSheet", { xmlns, ...this.kept?.namespaces }, parts.join(""));
  }

  private look(style: Style): string {
    const numFmtId = this.formatId(style.numberFormat ?? "General");
    const fontId = style.font ? place(this.fonts, writeFont({ ...this.defaultFont, ...style.font })) : 0;
    const fillId = style.fill === undefined ? 0 : place(this.fills, writeFill(style.fill));
    const borderId = style.borders ? place(this.borders, writeBorders(style.borders)) : 0;
    const alignment = writeAlignment(style);
    const protection = style.locked === undefined ? "" : element("protection", { locked: style.locked });
    // LibreOffice and others heed a part of a look only where it is said to apply.
    const applies = {
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment !== "" || undefined,
      applyProtection: protection !== "" || undefined,
      quotePrefix: style.quotePrefix || undefined,
    };
    return element("xf", { numFmtId, fontId, fillId, borderId, xfId: 0, ...applies }, alignment + protection);
  }

  private formatId(format: string): number {
    return builtinFormatId(format) ?? FIRST_CUSTOM_FORMAT + place(this.formats, format);
  }
}

/** Where `item` stands in `list`, put last when it is new. */
function place(list: string[], item: string): number {
  const index = list.indexOf(item);
  return index < 0 ? list.push(item) - 1 : index;
}
