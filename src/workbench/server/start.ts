import { parseArgs } from "node:util";
import { BookError } from "../../xlsx/book-error";
import { folders } from "./folders";
import type { Locale, SharingWay } from "./messages";
import { startWorkbench, type Workbench } from "./workbench";

/** `--sample` is what opens when no file is named, so that `npm start` needs none and takes any. */
const USAGE =
  "npm start -- [FILE.xlsx] [--port 3000] [--locale sv-SE|en-US] [--excel 2021|1.14] [--share server|replicas] [--delay 3]";

/** What the volume-licensed Excels know; the client library in the workbench knows no more than 1.15. */
const products: Readonly<Record<string, string>> = { "2021": "1.14", "2024": "1.15" };
const locales: readonly string[] = ["sv-SE", "en-US"] satisfies Locale[];

/** What is wrong with the command line, for the one who typed it. */
class UsageError extends Error {}

function start(args: string[]): Promise<Workbench> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      port: { type: "string", default: "3000" },
      locale: { type: "string", default: "sv-SE" },
      excel: { type: "string", default: "1.15" },
      addin: { type: "string", default: folders.addin },
      manifest: { type: "string", default: folders.manifest },
      sample: { type: "string" },
      share: { type: "string", default: "server" },
      delay: { type: "string", default: "3" },
    },
  });
  const [file = values.sample] = positionals;
  const excelApi = products[values.excel] ?? values.excel;
  if (file === undefined || positionals.length > 1) throw new UsageError("Name one workbook to open.");
  if (!locales.includes(values.locale)) throw new UsageError(`--locale is sv-SE or en-US, not ${values.locale}.`);
  if (!/^1\.([1-9]|1[0-5])$/.test(excelApi))
    throw new UsageError(`--excel is 2021, 2024 or a set from 1.1 to 1.15, not ${values.excel}.`);
  if (!/^\d{1,5}$/.test(values.port)) throw new UsageError(`--port is a number, not ${values.port}.`);
  const { addin, manifest } = values;
  const way = sharingWay(values.share, values.delay);
  return startWorkbench({
    file,
    // A sample is for trying: it stays as it is.
    autosave: positionals.length === 1,
    port: Number(values.port),
    locale: values.locale as Locale,
    excelApi,
    addin,
    manifest,
    way,
  });
}

/** `--share replicas --delay 5`: everyone at a copy of their own, which travels after so many seconds. */
function sharingWay(share: string, delay: string): SharingWay {
  const seconds = Number(delay);
  if (share !== "server" && share !== "replicas") throw new UsageError(`--share is server or replicas, not ${share}.`);
  if (!(seconds >= 0 && seconds <= 30)) throw new UsageError(`--delay is 0 to 30 seconds, not ${delay}.`);
  return share === "server" ? { kind: share } : { kind: share, delay: seconds * 1000 };
}

/** The sentence for what the user can put right; nothing for a fault of ours. */
function explain(error: unknown): string | undefined {
  if (error instanceof BookError) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code = "", message, path } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return "The port is taken: close the other workbench, or choose another with --port.";
  if (code === "ENOENT" || code === "EISDIR") return `There is no file ${path}.`;
  return error instanceof UsageError || code.startsWith("ERR_PARSE_ARGS") ? `${message}\n${USAGE}` : undefined;
}

try {
  const workbench = await start(process.argv.slice(2));
  const { url, trusted, losses } = workbench;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void workbench.close().finally(() => process.exit(0)));
  console.log(url);
  console.log(
    trusted
      ? "The certificate is the one that office-addin-dev-certs installed."
      : "The certificate was made for this run: the browser asks once; choose Advanced and continue to localhost.",
  );
  for (const { part, why } of losses) console.log(`Saving leaves out: ${part.en}. ${why.en}`);
} catch (error) {
  const sentence = explain(error);
  if (sentence === undefined) throw error;
  console.error(sentence);
  process.exitCode = 1;
}
