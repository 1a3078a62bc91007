import { strFromU8, strToU8 } from "fflate";

/** A part's XML as text. Parts are in UTF-8, or in UTF-16 with a byte order mark. */
export function partText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes);
}

export function partBytes(xml: string): Uint8Array {
  return strToU8(xml);
}
