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
  private readonly formats: string[];
  private readonly formatIds: Map<string, number>;
  private readonly fonts: string[];
  private readonly fills: string[];
  private readonly borders: string[];
  private readonly looks: string[];
  private readonly differentials: string[];
  /** Thousands of cells share a style object: they are asked about once. */
  private readonly known: Map<Style, number>;
  private readonly knownDifferentials: ReadonlyMap<Style, number>;
  /** The number of the look of cells that have none of their own. */
  readonly plain: number;
  private isChanged = false;

  constructor(
    private readonly defaultFont: Font,
    private readonly kept?: KeptStyles,
  ) {
    this.formats = this.listAsRead("numFmts");
    this.formatIds = new Map(Array.from(kept?.formats ?? [], ([id, code]) => [code, id]));
    this.fonts = this.listAsRead("fonts", writeFont(defaultFont));
    this.fills = this.listAsRead("fills", ...NO_FILLS);
    this.borders = this.listAsRead("borders", writeBorders(undefined));
    this.looks = this.listAsRead("cellXfs");
    this.differentials = this.listAsRead("dxfs");
    this.known = new Map(kept?.looks);
    this.knownDifferentials = kept?.differentials ?? new Map<Style, number>();
    this.plain = kept?.plain ?? this.cellStyle({});
  }

  /** The number that a cell's `s` attribute holds. */
  cellStyle(style: Style): number {
    let number = this.known.get(style);
    if (number === undefined) {
      number = this.place(this.looks, this.look(style));
      this.known.set(style, number);
    }
    return number;
  }

  /** The number that a conditional format's `dxfId` holds. */
  differentialStyle(style: Style): number {
    const known = this.knownDifferentials.get(style);
    if (known !== undefined) return known;
    const { numberFormat, font, fill, borders } = style;
    const parts = [
      font ? writeFont(font) : "",
      numberFormat === undefined
        ? ""
        : element("numFmt", { numFmtId: this.formatId(numberFormat), formatCode: numberFormat }),
      fill === undefined ? "" : writeFill(fill, true),
      borders ? writeBorders(borders) : "",
    ];
    return this.place(this.differentials, element("dxf", {}, parts.join("")));
  }

  /** The part, as it was when nothing has been added. */
  content(): string | Uint8Array {
    const asRead = this.kept?.part;
    if (asRead && !this.isChanged) return asRead;
    const whole = (name: string) => this.kept?.lists.get(name)?.join("") ?? "";
    const normal = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const parts = [
      listElement("numFmts", this.formats),
      listElement("fonts", this.fonts),
      listElement("fills", this.fills),
      listElement("borders", this.borders),
      listElement("cellStyleXfs", this.listAsRead("cellStyleXfs", normal)),
      listElement("cellXfs", this.looks),
      whole("cellStyles") ||
        listElement("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      listElement("dxfs", this.differentials),
      whole("tableStyles") + whole("colors") + whole("extLst"),
    ];
    const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return XML_DECLARATION + element("styleSheet", { xmlns, ...this.kept?.namespaces }, parts.join(""));
  }

  /** What the opened file had in a list, or what it must have at least. */
  private listAsRead(name: string, ...least: readonly string[]): string[] {
    const asRead = this.kept?.lists.get(name) ?? [];
    return asRead.length > 0 ? [...asRead] : [...least];
  }

  /** Where `item` stands in `list`, put last when it is new. */
  private place(list: string[], item: string): number {
    const index = list.indexOf(item);
    if (index >= 0) return index;
    this.isChanged = true;
    return list.push(item) - 1;
  }

  private look(style: Style): string {
    const numFmtId = this.formatId(style.numberFormat ?? "General");
    const fontId = style.font ? this.place(this.fonts, writeFont({ ...this.defaultFont, ...style.font })) : 0;
    const fillId = style.fill === undefined ? 0 : this.place(this.fills, writeFill(style.fill));
    // The first border of a file of others' may be one.
    const borderId = style.borders || this.kept ? this.place(this.borders, writeBorders(style.borders)) : 0;
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
    const known = builtinFormatId(format) ?? this.formatIds.get(format);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(format, id);
    this.place(this.formats, element("numFmt", { numFmtId: id, formatCode: toXstring(format) }));
    return id;
  }
}
