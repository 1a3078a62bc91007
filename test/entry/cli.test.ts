import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/entry/cli";
import { emptyBook, type Book } from "../../src/xlsx/book";
import { writeBook } from "../../src/xlsx/write-book";
import { aRegisterBook } from "../support/registers";

describe("plan-register check", () => {
  it("lists findings with Excel's coordinates, and ends with 1 when there are errors", async () => {
    const { output, exitCode } = await run(["check", saved(aRegisterBook())]);
    expect(output.split("\n")).toContainEqual(
      expect.stringMatching(/^Aktiviteter!F2\s+fel\s+\S.*\[activity-has-responsible\]$/),
    );
    expect(output.split("\n").at(-1)).toMatch(/^\d+ fel, \d+ varning(ar)?, \d+ råd$/);
    expect(exitCode).toBe(1);
  });

  it("speaks English when asked", async () => {
    const { output } = await run(["check", saved(aRegisterBook()), "--lang", "en"]);
    expect(output.split("\n").at(-1)).toMatch(/^\d+ errors?, \d+ warnings?, \d+ advice$/);
  });

  it("gives the findings as JSON", async () => {
    const { output } = await run(["check", saved(aRegisterBook()), "--json"]);
    const { findings } = JSON.parse(output) as { findings: { rule: string; address: string }[] };
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "activity-has-responsible", address: "Aktiviteter!F2" }),
    );
  });

  it("ends with 2 and a sentence when there is nothing to check", async () => {
    expect(await run(["check", saved(emptyBook("Blad1"))])).toEqual({
      output: expect.stringMatching(/^Det finns ingen handlingsplan/),
      exitCode: 2,
    });
    expect(await run(["check", "/no/such/file.xlsx", "--lang", "en"])).toEqual({
      output: "There is no file /no/such/file.xlsx.",
      exitCode: 2,
    });
    expect(await run(["check", file("not a workbook")])).toEqual({
      output: "Filen är ingen Excel-arbetsbok (.xlsx).",
      exitCode: 2,
    });
    expect((await run(["check", tmpdir()])).exitCode).toBe(2);
  });
});

// Helpers

function saved(book: Book): string {
  return file(writeBook(book));
}

function file(content: Uint8Array | string): string {
  const path = join(mkdtempSync(join(tmpdir(), "plan-register-")), "plan.xlsx");
  writeFileSync(path, content);
  return path;
}
