import { parseArgs } from "node:util";
import { folders } from "./folders";
import type { Locale } from "./messages";
import { startWorkbench } from "./workbench";

/** `tsx src/workbench/server/start.ts FILE.xlsx [--port 3000] [--locale sv-SE|en-US] [--excel 2021|1.14]` */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "3000" },
    locale: { type: "string", default: "sv-SE" },
    excel: { type: "string", default: "1.15" },
    manifest: { type: "string", default: folders.manifest },
    addin: { type: "string", default: folders.addin },
  },
});

/** What the volume-licensed Excels know. */
const products: Readonly<Record<string, string>> = { "2021": "1.14", "2019": "1.8", "2024": "1.15" };

const [file] = positionals;
if (!file) throw new Error("Name the workbook to open: tsx src/workbench/server/start.ts FILE.xlsx");
const workbench = await startWorkbench({
  file,
  port: Number(values.port),
  locale: values.locale as Locale,
  excelApi: products[values.excel] ?? values.excel,
  addin: values.addin,
  manifest: values.manifest,
});
console.log(workbench.url);
console.log(
  workbench.trusted
    ? "The certificate is the one that office-addin-dev-certs installed."
    : "The certificate was made for this run: the browser asks once; choose Advanced and continue to localhost.",
);
