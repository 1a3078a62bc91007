import { unzipSync } from "fflate";
import { BookError } from "../book-error";

const MOST_ENTRIES = 10_000;
const MOST_UNPACKED = 512 * 1024 * 1024;

/** The parts of a package by path, without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks an Office package.
 * Sizes are added up from the zip's directory before anything is unpacked, and no part grows past the size it states,
 * so that a small file cannot fill the memory.
 * @throws BookError when the bytes are something else, damaged or too large
 */
export function openPackage(bytes: Uint8Array): Parts {
  refuseOtherFiles(bytes);
  let entries = 0;
  let unpacked = 0;
  const parts = new Map<string, Uint8Array>();
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        unpacked += originalSize;
        if (++entries > MOST_ENTRIES || unpacked > MOST_UNPACKED) throw new BookError("too-large");
        return !name.endsWith("/");
      },
    });
    for (const [name, content] of Object.entries(files))
      parts.set(name.replaceAll("\\", "/").replace(/^\//, ""), content);
  } catch (error) {
    throw error instanceof BookError ? error : new BookError("damaged", undefined, { cause: error });
  }
  const kind = parts.get("mimetype");
  if (kind && textOf(kind).includes("opendocument.spreadsheet")) throw new BookError("open-document");
  if (parts.has("xl/workbook.bin")) throw new BookError("binary-xlsb");
  return parts;
}

/** Old Excel files and encrypted ones share a container, whose directory names its streams in UTF-16. */
function refuseOtherFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    const container = textOf(bytes);
    if (container.includes(utf16("EncryptedPackage"))) throw new BookError("password-protected");
    if (container.includes(utf16("Workbook")) || container.includes(utf16("Book"))) throw new BookError("old-xls");
  }
  // Excel 2, 3 and 4 wrote no container: a record "beginning of file" comes first.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1]!) && bytes[3] === 0x00) throw new BookError("old-xls");
  throw new BookError(isPlainText(bytes) ? "plain-text" : "not-xlsx");
}

/** Words and no control characters: no page, no picture and no other program's file, of which this could not say how to save it. */
function isPlainText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const start = textOf(bytes.subarray(0, 4096));
  return (
    start.trim() !== "" &&
    !/[\0-\x08\x0E-\x1F\x7F]/.test(start) &&
    !/^\s*(?:<|%PDF|\{\\rtf)/.test(start.replace(/^\xEF\xBB\xBF/, ""))
  );
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): string {
  return Array.from(text, (letter) => `${letter}\0`).join("");
}
