import { readArea } from "../address";
import { BookError } from "../book-error";
import { escapeContent, fromXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import { isTrue } from "../xml/xml-element";
import { readValue } from "./read-value";
import { shiftFormula } from "./shift-formula";
import { TextCollector } from "./text-collector";
import type { Cell, Row, Sheet, Value } from "../book";
import type { Style } from "../model/style";
import type { CellAsRead } from "../model/cell-as-read";
import type { Attributes, XmlEvents } from "../xml/scan-xml";
import type { CellSources } from "./read-value";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** Fills a sheet's rows from the events inside its `sheetData`. */
export class CellReader implements XmlEvents {
  private rowIndex = -1;
  private row: Row = { cells: [] };
  private column = -1;
  private attributes: Attributes = {};
  private value = "";
  private formula = "";
  private formulaAttributes: Attributes | undefined;
  private inside: "" | "v" | "f" | "is" = "";
  private readonly inline = new TextCollector();
  /** Formulas that later cells repeat, by number. */
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  constructor(
    private readonly sheet: Sheet,
    private readonly sources: CellSources,
    private readonly part: string,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.inside === "is") return this.inline.open(name);
    if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "f") {
      this.inside = "f";
      this.formulaAttributes = attributes;
    } else if (name === "v" || name === "is") this.inside = name;
  }

  text(text: string): void {
    if (this.inside === "v") this.value += text;
    else if (this.inside === "f") this.formula += text;
    else if (this.inside === "is") this.inline.text(text);
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (this.inside === "is" && name !== "is") this.inline.close(name);
    else if (name === this.inside) this.inside = "";
  }

  private openRow({ r, ht, customHeight, hidden, s, customFormat, outlineLevel, collapsed }: Attributes): void {
    this.rowIndex = r === undefined ? this.rowIndex + 1 : Number(r) - 1;
    this.column = -1;
    if (!(this.rowIndex >= 0 && this.rowIndex <= LAST_ROW)) throw new BookError("damaged", `${this.part}: row ${r}`);
    this.row = { cells: [] };
    // Without the mark the height is only what somebody's screen gave the text.
    if (isTrue(customHeight) && Number(ht) >= 0) this.row.height = Number(ht);
    if (isTrue(hidden)) this.row.hidden = true;
    if (Number(outlineLevel) > 0) this.row.outlineLevel = Number(outlineLevel);
    if (isTrue(collapsed)) this.row.collapsed = true;
    const style = isTrue(customFormat) ? this.sources.styles[Number(s)] : undefined;
    if (style) this.row.style = style;
    if (Object.keys(this.row).length > 1) this.sheet.rows[this.rowIndex] = this.row;
  }

  private openCell(attributes: Attributes): void {
    this.attributes = attributes;
    this.value = "";
    this.formula = "";
    this.formulaAttributes = undefined;
    this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    if (!(this.column >= 0 && this.column <= LAST_COLUMN))
      throw new BookError("damaged", `${this.part}: ${attributes.r}`);
    if (--this.sources.room.cells < 0) throw new BookError("too-large", this.part);
  }

  private closeCell(): void {
    const { r: address, t: type } = this.attributes;
    const value = type === "inlineStr" ? this.inline.take() : readValue(type, this.value, this.sources);
    if (value === undefined) throw new BookError("damaged", `${this.part}: ${address ?? ""}`);
    const style = this.sources.styles[Number(this.attributes.s ?? 0)];
    const formula = this.formulaAttributes && this.readFormula(this.formulaAttributes);
    const asRead = this.beyondTheModel(value);
    if (value === null && style === undefined && !formula && !asRead) return;
    const cell = formula ? this.formulaCell(value, formula, style) : style ? { value, style } : { value };
    this.row.cells[this.column] = asRead ? { ...cell, asRead } : cell;
    this.sheet.rows[this.rowIndex] = this.row;
  }

  private beyondTheModel(value: Value): CellAsRead | undefined {
    const { t: type, cm, vm } = this.attributes;
    const { rich } = this.sources.strings;
    const text = type === "s" && rich.size > 0 ? rich.get(Number(this.value)) : undefined;
    const isTable = this.formulaAttributes?.t === "dataTable";
    if (cm === undefined && vm === undefined && !isTable) return text;
    return {
      ...(text ?? { value }),
      ...(vm !== undefined && { valueMetadata: vm }),
      ...(cm !== undefined && { formulaMetadata: cm }),
      ...(isTable && { formulaXml: element("f", this.formulaAttributes!, escapeContent(this.formula)) }),
    };
  }

  private formulaCell(value: Value, formula: string, style: Style | undefined): Cell {
    const area = this.formulaAttributes?.t === "array" ? readArea(this.formulaAttributes.ref ?? "") : undefined;
    return { value, formula, ...(area && { arrayArea: area }), ...(style && { style }) };
  }

  private readFormula(attributes: Attributes): string {
    const formula = fromXstring(this.formula);
    if (attributes.t !== "shared" || attributes.si === undefined) return attributes.t === "dataTable" ? "" : formula;
    if (formula !== "") {
      this.shared.set(attributes.si, { formula, row: this.rowIndex, column: this.column });
      return formula;
    }
    const first = this.shared.get(attributes.si);
    return first ? shiftFormula(first.formula, this.rowIndex - first.row, this.column - first.column) : "";
  }
}

/** `AB12` → 27. The row is the one the cell stands in. */
function columnOf(address: string): number {
  let column = 0;
  for (let index = 0; index < address.length; index++) {
    const letter = address.charCodeAt(index) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
