import { scanXml } from "../xml/scan-xml";
import { TextCollector } from "./text-collector";

/** Reads the texts that cells point at by number. Of rich text the words are read, and not their looks. */
export function readSharedStrings(xml: string, part: string): string[] {
  const texts: string[] = [];
  const collector = new TextCollector();
  scanXml(xml, part, {
    open(name) {
      collector.open(name);
    },
    text(text) {
      collector.text(text);
    },
    close(name) {
      collector.close(name);
      if (name === "si") texts.push(collector.take());
    },
  });
  return texts;
}
