import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeBook } from "../xlsx/write-book";
import { inventedPlan } from "./invented";
import { linkoping } from "./linkoping";
import { lund } from "./lund";
import { registerBook } from "./register-book";

/** Writes the three sample workbooks into a folder. Run as `npm run samples`. */
export function makeSamples(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const samples = { linkoping, lund, granvik: inventedPlan() };
  for (const [name, register] of Object.entries(samples)) {
    writeFileSync(join(folder, `${name}.xlsx`), writeBook(registerBook(register)));
  }
}

if (process.argv[1]?.endsWith("make-samples.ts")) makeSamples(process.argv[2] ?? ".workbench/samples");
