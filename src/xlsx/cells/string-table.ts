import { element, textElement, XML_DECLARATION } from "../xml/write-xml";
import { BookError } from "../book-error";

/** Characters in one cell, as Excel counts them (UTF-16 code units). */
const LONGEST = 32_767;

/** The shared strings of a workbook that is being written. */
export class StringTable {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  get size(): number {
    return this.indexes.size;
  }

  /**
   * The number that a cell points at. `place` names the cell if it cannot be written.
   * @throws BookError `text-too-long`, because Excel would cut it without a word
   */
  indexOf(text: string, place: () => string): number {
    this.uses++;
    let index = this.indexes.get(text);
    if (index === undefined) {
      if (text.length > LONGEST) throw new BookError("text-too-long", place());
      index = this.indexes.size;
      this.indexes.set(text, index);
    }
    return index;
  }

  toXml(): string {
    let items = "";
    for (const text of this.indexes.keys()) items += `<si>${textElement("t", text)}</si>`;
    const attributes = {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      count: this.uses,
      uniqueCount: this.indexes.size,
    };
    return XML_DECLARATION + element("sst", attributes, items);
  }
}
