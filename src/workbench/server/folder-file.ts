import { readFile, realpath } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";

const kinds: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

const nothingThere: readonly string[] = ["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "ELOOP"];

type FolderFile = { bytes: Uint8Array; kind: string };

/**
 * The file at that path of an address, below the folder. Nothing when there is none, when the path (or a link
 * on its way) leads out of the folder, and when the file is of no kind that a page loads.
 */
export async function folderFile(folder: string, path: string): Promise<FolderFile | undefined> {
  const kind = kinds[extname(path).toLowerCase()];
  if (!kind || path.includes("\0")) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(resolve(root, `.${sep}${path}`));
    if (!file.startsWith(root + sep)) return undefined;
    return { bytes: await readFile(file), kind };
  } catch (error) {
    if (nothingThere.includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}
