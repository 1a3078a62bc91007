import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleTables } from "../../src/core/register/set-up/examples";
import { readPlan, tableNames } from "../../src/core/register/read-plan";
import { run } from "../../src/entry/cli";
import { fileWorkbook } from "../../src/files/file-workbook";
import { readBook } from "../../src/xlsx/read-book";

describe("plan-register new", () => {
  it.each(["sv", "en"] as const)(
    "makes a register with examples that say so and read as a plan (%s)",
    async (language) => {
      const file = join(mkdtempSync(join(tmpdir(), "register-")), "register.xlsx");
      const made = await run(["new", "-o", file, "--language", language, "--template"]);
      expect(made).toEqual({ output: expect.stringMatching(/register\.xlsx.*15 (blad|sheets)\.$/), exitCode: 0 });
      const { plan } = readPlan((await fileWorkbook(readBook(readFileSync(file))).readTables(tableNames)).tables);
      expect(plan.reading.misfits).toEqual([]);
      for (const table of exampleTables) {
        expect(plan[table]).toHaveLength(2);
        const isMarked = (words = "") => /^(Exempel|Example)/i.test(words);
        expect(plan[table].every(({ typed }) => Object.values(typed).some(isMarked))).toBe(true);
      }

      const again = await run(["new", "-o", file, "--language", language]);
      expect(again).toEqual({ output: expect.stringMatching(/finns redan|already there/), exitCode: 2 });
    },
  );
});
