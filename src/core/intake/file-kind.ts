/** What a file is by its content, whatever its name says. */
export type FileKind = "docx" | "workbook" | "old-office" | "locked" | "pdf" | "rtf" | "text" | "unknown";

/** Tells what kind of file the bytes are. A document with macros is one like the others: they are never run. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    if (holds(bytes, "word/document")) return "docx";
    return holds(bytes, "xl/workbook") ? "workbook" : "unknown";
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return holds(bytes, "E\0n\0c\0r\0y\0p\0t") ? "locked" : "old-office";
  if (startsWith(bytes, letters("%PDF"))) return "pdf";
  if (startsWith(bytes, letters("{\\rtf"))) return "rtf";
  return bytes.subarray(0, 4096).includes(0) && !isUtf16(bytes) ? "unknown" : "text";
}

/** Texts that Windows programs save as "Unicode". */
export function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

function letters(words: string): number[] {
  return Array.from(words, (letter) => letter.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, at) => bytes[at] === byte);
}

/** Names of a package's parts stand in it as they are, at the beginning and again at the end. */
function holds(bytes: Uint8Array, words: string): boolean {
  const sign = letters(words);
  const last = bytes.length - sign.length;
  for (let at = bytes.indexOf(sign[0]!); at >= 0 && at <= last; at = bytes.indexOf(sign[0]!, at + 1)) {
    if (sign.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
