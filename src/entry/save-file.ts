import { rename, rm, writeFile } from "node:fs/promises";
import type { Text } from "../core/text";

/** A file cannot be written where somebody wants it. */
export class CannotSave extends Error {
  readonly text: Text;

  constructor(file: string, cause: unknown) {
    super(`Cannot save ${file}`, { cause });
    this.text = { sv: `Filen ${file} går inte att spara.`, en: `The file ${file} cannot be saved.` };
  }
}

/** Saves a file whole or not at all: it may be the one that was read. Throws `CannotSave`. */
export async function saveFile(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, file);
  } catch (cause) {
    await rm(part, { force: true });
    throw new CannotSave(file, cause);
  }
}
