import type { IncomingMessage, ServerResponse } from "node:http";
import { BookError } from "../../xlsx/book-error";
import { readBook } from "../../xlsx/read-book";
import type { Desk } from "./desk";
import type { Sentence } from "./messages";

/** Bytes of an uploaded file; Excel itself opens no .xlsx on the web above this. */
const LARGEST = 100 * 1024 * 1024;

const tooLarge: Sentence = { sv: "Filen är större än 100 MB.", en: "The file is larger than 100 MB." };

/** Opens the workbook that the page sends, for everyone. A file that cannot be read leaves the open one alone. */
export async function openWorkbook(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  name: string | null,
): Promise<void> {
  const bytes = await bodyOf(request);
  if (!bytes) return refuse(response, 413, tooLarge);
  try {
    desk.replace(readBook(bytes), name || desk.title);
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    return refuse(response, 422, error.text);
  }
  response.writeHead(204).end();
}

/** Nothing when there is more of it than we take. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size <= LARGEST) pieces.push(piece);
  }
  return size <= LARGEST ? Buffer.concat(pieces) : undefined;
}

/** Answers with a sentence for the person instead of what was asked for. */
export function refuse(response: ServerResponse, status: number, sentence: Sentence): void {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8" }).end(JSON.stringify(sentence));
}
