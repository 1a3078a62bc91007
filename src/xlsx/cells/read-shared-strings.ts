import { BookError } from "../book-error";
import { scanXml } from "../xml/scan-xml";
import { TextCollector } from "./text-collector";
import type { CellAsRead } from "../model/cell-as-read";

/** The texts that cells point at by number, and beside some of them how the words in them look. */
export type SharedStrings = { readonly texts: readonly string[]; readonly rich: ReadonlyMap<number, CellAsRead> };

/** More texts than this would fill the memory. */
const MOST_TEXTS = 5_000_000;
const MORE_THAN_TEXT = new Set(["r", "rPh", "phoneticPr"]);

/** Of rich text the words are read; their looks, and the reading aids of Japanese, are kept as the part spells them. */
export function readSharedStrings(xml: string, part: string): SharedStrings {
  const texts: string[] = [];
  const rich = new Map<number, CellAsRead>();
  const collector = new TextCollector();
  let start = 0;
  let isRich = false;
  scanXml(xml, part, {
    open(name, _, at) {
      if (name === "si") {
        start = at;
        isRich = false;
      } else if (MORE_THAN_TEXT.has(name)) isRich = true;
      collector.open(name);
    },
    text(text) {
      collector.text(text);
    },
    close(name, end) {
      collector.close(name);
      if (name !== "si") return;
      const value = collector.take();
      // With a prefix, the words would mean nothing in a part of ours.
      if (isRich && xml.startsWith("<si", start)) rich.set(texts.length, { value, rich: xml.slice(start, end) });
      if (texts.push(value) > MOST_TEXTS) throw new BookError("too-large", part);
    },
  });
  return { texts, rich };
}
