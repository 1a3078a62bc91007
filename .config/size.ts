import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

type Size = {
  readonly gzipBytes: number;
  readonly files: readonly { readonly name: string; readonly gzipBytes: number }[];
};

/** JavaScript that the pane's page loads by itself, as it goes over the wire. What is loaded later does not count. */
function initialSize(dist: URL): Size {
  const html = readFileSync(new URL("taskpane.html", dist), "utf8");
  const sources = Array.from(html.matchAll(/<script\b[^>]*\bsrc=["']?([^"'\s>]+)/g), ([, source]) => source!);
  const own = sources.filter((source) => !/^(?:https?:)?\/\//.test(source));
  const files = own.map((name) => ({
    name,
    gzipBytes: gzipSync(readFileSync(new URL(name, dist)), { level: 9 }).length,
  }));
  return { gzipBytes: files.reduce((sum, file) => sum + file.gzipBytes, 0), files };
}

const size = initialSize(new URL("../dist/", import.meta.url));
if (process.argv.includes("--json")) console.log(JSON.stringify(size));
else {
  for (const { name, gzipBytes } of size.files) console.log(`${kilobytes(gzipBytes)}  ${name}`);
  console.log(`${kilobytes(size.gzipBytes)}  before the pane is usable (at most 200 kB)`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
