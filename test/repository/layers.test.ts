import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

describe("the layers", () => {
  it("are what ESLint enforces", () => {
    const wrong: readonly (readonly [file: string, code: string, rule: string])[] = [
      [
        "src/core/plan/x.ts",
        'import { batch } from "../../excel/batch";\nexport const x = batch;',
        "no-restricted-imports",
      ],
      ["src/core/plan/x.ts", "export const x = () => new Date();", "no-restricted-globals"],
      ["src/core/plan/x.ts", "export const x = () => Math.random();", "no-restricted-properties"],
      ["src/core/plan/x.ts", "export async function x(): Promise<number> { return 1; }", "no-restricted-syntax"],
      [
        "src/app/x.ts",
        'import { readBook } from "../xlsx/read-book";\nexport const x = readBook;',
        "no-restricted-imports",
      ],
      [
        "src/taskpane/x.ts",
        'import { excelWorkbook } from "../excel/excel-workbook";\nexport const x = excelWorkbook;',
        "no-restricted-imports",
      ],
      ["src/taskpane/x.ts", "export const x = () => Office.context;", "no-restricted-globals"],
      ["src/taskpane/x.ts", 'import fs from "node:fs";\nexport const x = fs;', "no-restricted-imports"],
      [
        "src/workbench/engine/x.ts",
        'import { readPlan } from "../../core/register/read-plan";\nexport const x = readPlan;',
        "no-restricted-imports",
      ],
      ["src/xlsx/x.ts", 'import { z } from "zod";\nexport const x = z;', "no-restricted-imports"],
      ["src/excel/x.ts", "export const x = () => Excel.run(async () => undefined);", "no-restricted-properties"],
    ];
    expect(complaints(wrong)).toEqual(wrong.map(([file, code, rule]) => [file, code, [rule]]));
  });

  it("may import what the table says", () => {
    const right: readonly (readonly [file: string, code: string])[] = [
      ["src/core/plan/x.ts", 'import * as z from "zod/mini";\nexport const x = z;'],
      ["src/excel/x.ts", 'import { WorkbookError } from "../app/workbook-error";\nexport const x = WorkbookError;'],
      ["src/files/x.ts", 'import { readBook } from "../xlsx/read-book";\nexport const x = readBook;'],
      ["src/entry/x.ts", 'import { excelWorkbook } from "../excel/excel-workbook";\nexport const x = excelWorkbook;'],
    ];
    expect(complaints(right)).toEqual(right.map(([file, code]) => [file, code, []]));
  });

  it("are all folders of src, and stand in its README", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    const table = [...readFileSync(join(root, "src/README.md"), "utf8").matchAll(/^\| `(\w+)\/` \|/gm)].map(
      ([, name]) => name,
    );
    expect(table.toSorted()).toEqual(folders.toSorted());
  });
});

// Helpers

/** What ESLint says of each piece of code, were it in that file. In a process of its own: its configuration is an ES module. */
function complaints(
  cases: readonly (readonly [file: string, code: string, ...rest: string[]])[],
): [string, string, string[]][] {
  const script = `
    import { ESLint } from "eslint";
    import { readFileSync } from "node:fs";
    const eslint = new ESLint({ overrideConfigFile: ".config/eslint.config.js" });
    const answers = [];
    for (const [file, code] of JSON.parse(readFileSync(0, "utf8"))) {
      const [{ messages }] = await eslint.lintText(code, { filePath: file });
      answers.push([file, code, messages.map(({ ruleId }) => ruleId)]);
    }
    console.log(JSON.stringify(answers));`;
  const options = { cwd: root, input: JSON.stringify(cases), encoding: "utf8" } as const;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], options)) as [
    string,
    string,
    string[],
  ][];
}
