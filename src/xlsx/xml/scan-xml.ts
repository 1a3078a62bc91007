import { SaxesParser } from "saxes";
import { BookError } from "../book-error";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML is told, in document order. Names come without their namespace prefix. */
export type XmlEvents = {
  /** `start` is where the element's `<` stands in the source. */
  open(name: string, attributes: Attributes, start: number): void;
  text(text: string): void;
  /** `end` is where the source goes on after the element. */
  close(name: string, end: number): void;
};

/**
 * Reads XML from its beginning to its end.
 * Prefixes are dropped because producers choose them freely, and no two elements that we read differ by prefix alone.
 * @throws BookError `damaged`, naming the part, where it is not well-formed
 */
export function scanXml(xml: string, part: string, events: XmlEvents): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let start = 0;
  parser.on("opentagstart", (tag) => (start = parser.position - tag.name.length - 2));
  parser.on("opentag", (tag) => events.open(localName(tag.name), localNames(tag.attributes), start));
  parser.on("text", (text) => events.text(text));
  parser.on("cdata", (text) => events.text(text));
  parser.on("closetag", (tag) => events.close(localName(tag.name), parser.position));
  parser.on("error", (error) => {
    throw new BookError("damaged", part, { cause: error });
  });
  parser.write(xml).close();
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function localNames(attributes: Record<string, string>): Attributes {
  for (const name in attributes) {
    if (!name.includes(":") || name.startsWith("xmlns:")) continue;
    const local = localName(name);
    // `id` itself goes before `r:id`.
    if (!(local in attributes)) attributes[local] = attributes[name]!;
    delete attributes[name];
  }
  return attributes;
}
