import { SaxesParser } from "saxes";

/** An element with its names as written in the file, prefix and all. */
export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

/** Reads a small XML document. Throws the parser's error, with line and column, when it is not well-formed. */
export function readXml(xml: string): Element {
  const document: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => void (open.at(-1)!.text += text));
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return document.children[0]!;
}

/** Every element of that name below, in the order they stand. */
export function all(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first child that has the name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}
