import { fromXstring, toXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import { kindOf } from "../package/relationships";
import type { Parts } from "../package/open-package";
import type { Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/xml-element";

export const CUSTOM_PROPERTY = "customProperty";

/** Reads `Worksheet.customProperties`: the sheet lists the keys, and each value is a part of its own. */
export function readCustomProperties(
  customProperties: XmlElement | undefined,
  relationships: readonly Relationship[],
  parts: Parts,
): Map<string, string> {
  const read = new Map<string, string>();
  for (const property of customProperties?.all("customPr") ?? []) {
    const id = property.attribute("id");
    const relationship = relationships.find(
      (candidate) => candidate.id === id && kindOf(candidate) === CUSTOM_PROPERTY,
    );
    const value = relationship && parts.get(relationship.target);
    if (value) read.set(fromXstring(property.attribute("name") ?? ""), decodeValue(value));
  }
  return read;
}

/** `relate` stores a value as a part and gives the id of the relationship to it. */
export function writeCustomProperties(
  properties: ReadonlyMap<string, string>,
  relate: (value: Uint8Array) => string,
): string {
  const xml = Array.from(properties, ([key, value]) =>
    element("customPr", { name: toXstring(key), "r:id": relate(encodeValue(value)) }),
  );
  return xml.length === 0 ? "" : element("customProperties", {}, xml.join(""));
}

/** Excel stores the text in UTF-16, low byte first, with neither mark nor end. */
function encodeValue(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}

function decodeValue(bytes: Uint8Array): string {
  let text = "";
  for (let index = 0; index + 1 < bytes.length; index += 2)
    text += String.fromCharCode(bytes[index]! | (bytes[index + 1]! << 8));
  return text;
}
