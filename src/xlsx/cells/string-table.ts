import { element, textElement, XML_DECLARATION } from "../xml/write-xml";
import { BookError } from "../book-error";

/** Characters in one cell, as Excel counts them (UTF-16 code units). */
const LONGEST = 32_767;

/** The shared strings of a workbook that is being written. */
export class StringTable {
  private readonly indexes = new Map<string, number>();
  private readonly richIndexes = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  get size(): number {
    return this.items.length;
  }

  /**
   * The number that a cell points at. `place` names the cell if it cannot be written.
   * `rich` is the text with its runs, as the opened file spelled it.
   * @throws BookError `text-too-long`, because Excel would cut it without a word
   */
  indexOf(text: string, place: () => string, rich?: string): number {
    this.uses++;
    const [indexes, key] = rich === undefined ? [this.indexes, text] : [this.richIndexes, rich];
    let index = indexes.get(key);
    if (index === undefined) {
      if (text.length > LONGEST) throw new BookError("text-too-long", place());
      index = this.items.push(rich ?? `<si>${textElement("t", text)}</si>`) - 1;
      indexes.set(key, index);
    }
    return index;
  }

  toXml(): string {
    const attributes = {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      count: this.uses,
      uniqueCount: this.items.length,
    };
    return XML_DECLARATION + element("sst", attributes, this.items.join(""));
  }
}
