import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Puts new content in a file's place, whole or not at all: it is written beside the file, flushed to the disk and then
 * given the file's name. Whoever reads the file meanwhile gets the old content or the new, and a power cut leaves one of them.
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  // A link stays a link, to a file with new content.
  const file = await realpath(path).catch(() => path);
  const aside = join(dirname(file), `.${basename(file)}.${process.pid}.saving`);
  const mode = await stat(file).then(
    (known) => known.mode,
    () => 0o666,
  );
  try {
    const handle = await open(aside, "w", mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await flushFolder(dirname(file));
}

/** So that the new name outlives a power cut. Some systems cannot, and then it is as safe as it gets. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
