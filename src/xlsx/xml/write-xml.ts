import { escapeAttribute, escapeContent, toXstring } from "./escape";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type AttributeValue = string | number | boolean | null | undefined;

/** An element as XML. Attributes that are absent are left out; `content` is XML already. */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>>, content = ""): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || value === null) continue;
    tag += ` ${key}="${typeof value === "string" ? escapeAttribute(value) : Number(value)}"`;
  }
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** An element that holds text, spaces and line breaks at its ends included. */
export function textElement(name: string, text: string): string {
  const space = needsPreserving(text) ? ' xml:space="preserve"' : "";
  return `<${name}${space}>${escapeContent(toXstring(text))}</${name}>`;
}

/** The same element for nothing at all: an empty list is left out, because Excel calls an empty one an error. */
export function listElement(name: string, items: readonly string[], attributes = {}): string {
  return items.length === 0 ? "" : element(name, { count: items.length, ...attributes }, items.join(""));
}

function needsPreserving(text: string): boolean {
  return /^\s|\s$|\n/.test(text);
}
