import { sourceOfHtml } from "../core/intake/document/html-source";
import { fileKind, isUtf16, type FileKind } from "../core/intake/file-kind";
import { documentOf, type Source } from "../core/intake/source";
import { IntakeError } from "./intake-error";

/** Makes HTML of a .docx file. It is big, so it is fetched when a document is to be read. */
export type DocxReader = (bytes: Uint8Array) => Promise<string>;

const mostBytes = 50 * 1024 * 1024;

const refusals: Partial<Record<FileKind, ConstructorParameters<typeof IntakeError>[0]>> = {
  "old-office": "old-doc",
  locked: "locked-document",
  pdf: "pdf",
  rtf: "rtf",
  workbook: "unknown-file",
  unknown: "unknown-file",
};

/**
 * Reads a document's file as a source: .docx, plain text or Markdown.
 * @throws IntakeError with a sentence that says what to do instead
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  loadReader: () => Promise<DocxReader>,
): Promise<Source> {
  if (bytes.length > mostBytes) throw new IntakeError("too-large");
  const kind = fileKind(bytes);
  const refusal = refusals[kind];
  if (refusal) throw new IntakeError(refusal);
  const source =
    kind === "docx" ? sourceOfHtml(name, await (await loadReader())(bytes)) : documentOf(name, textOf(bytes));
  const isEmpty = source.kind === "document" && source.lines.every((line) => line.trim() === "");
  if (isEmpty) throw new IntakeError("no-text");
  return source;
}

/** Text in UTF-8, in UTF-16, or as older Windows programs save it. */
function textOf(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes("\uFFFD") ? new TextDecoder("windows-1252").decode(bytes) : text;
}
