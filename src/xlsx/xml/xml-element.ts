import { BookError } from "../book-error";
import { scanXml } from "./scan-xml";
import type { Attributes, XmlEvents } from "./scan-xml";

/** An element with all that stands in it. For small parts; a sheet's cells are streamed instead. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** The element's own text, without its children's. */
  text = "";
  end = 0;

  constructor(
    readonly name: string,
    readonly attributes: Attributes,
    private readonly source: string,
    readonly start: number,
  ) {}

  /** The element as the source spells it. */
  get raw(): string {
    return this.source.slice(this.start, this.end);
  }

  /** The first child of that name; further names go further down. */
  child(...path: readonly string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>(
      (element, name) => element?.children.find((child) => child.name === name),
      this,
    );
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  attribute(name: string): string | undefined {
    return this.attributes[name];
  }

  /** An attribute as a number; nothing when it is absent or no number. */
  number(name: string): number | undefined {
    const value = this.attributes[name];
    return value === undefined || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
  }

  /** An attribute as yes or no. Producers write `1`, `true` and `on`. */
  flag(name: string, absent = false): boolean {
    return isTrue(this.attributes[name], absent);
  }
}

export function isTrue(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}

/** Elements of this name are not kept: what stands in them goes to `events` as it is read. */
type Streamed = { readonly name: string; readonly events: XmlEvents };

/** No part that people make has as many; more would fill the memory. */
const MOST_ELEMENTS = 500_000;

/** Reads a part into its root element. */
export function readXml(xml: string, part: string, streamed?: Streamed): XmlElement {
  const document = new XmlElement("", {}, xml, 0);
  const open: XmlElement[] = [document];
  let streaming = 0;
  let count = 0;

  scanXml(xml, part, {
    open(name, attributes, start) {
      if (streaming > 0 || name === streamed?.name) {
        if (streaming++ > 0) streamed!.events.open(name, attributes, start);
        return;
      }
      if (++count > MOST_ELEMENTS) throw new BookError("too-large", part);
      const element = new XmlElement(name, attributes, xml, start);
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    text(text) {
      if (streaming > 0) streamed!.events.text(text);
      else open.at(-1)!.text += text;
    },
    close(name, end) {
      if (streaming > 0) {
        if (--streaming > 0) streamed!.events.close(name, end);
        return;
      }
      open.pop()!.end = end;
    },
  });
  return document.children[0]!;
}
