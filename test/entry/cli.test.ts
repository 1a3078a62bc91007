import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/entry/cli";
import { emptyBook, type Book } from "../../src/xlsx/book";
import { readBook } from "../../src/xlsx/read-book";
import { writeBook } from "../../src/xlsx/write-book";
import { aRegisterBook, soundPlan } from "../support/registers";

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
      output: "Filen är en textfil, till exempel .csv, vad den än heter. Öppna den i Excel och spara den som .xlsx.",
      exitCode: 2,
    });
    expect(await run(["check", tmpdir()])).toEqual({ output: `Filen ${tmpdir()} går inte att läsa.`, exitCode: 2 });
  });
});

describe("plan-register check --gate", () => {
  const sound = () => aRegisterBook({ ...soundPlan });

  it("says what remains, with Excel's coordinates, and ends with 1", async () => {
    const { output, exitCode } = await run(["check", saved(aRegisterBook()), "--gate"]);
    const lines = output.split("\n");
    expect(lines[0]).toMatch(/^\S+!\w+\s+fel\s/);
    expect(lines.at(-3)).toMatch(/^\d+ punkter återstår innan planen kan lämnas in\.$/);
    expect(lines.filter((line) => line.includes("!"))).toHaveLength(Number(/^\d+/.exec(lines.at(-3)!)![0]));
    expect(lines.at(-1)).toMatch(/^[\w-]{29}$/);
    expect(exitCode).toBe(1);
  });

  it("says that a plan without errors can be submitted, and ends with 0", async () => {
    const { output, exitCode } = await run(["check", saved(sound()), "--gate", "--lang", "en"]);
    expect(output.split("\n")[0]).toBe("The plan can be submitted.");
    expect(exitCode).toBe(0);
  });

  it("gives the verdict as JSON", async () => {
    const { output } = await run(["check", saved(sound()), "--gate", "--json"]);
    expect(JSON.parse(output)).toMatchObject({
      passes: true,
      counts: { error: 0 },
      words: "Planen kan lämnas in.",
      rules: { count: expect.any(Number), version: expect.stringMatching(/^[\w]{4}-[\w]{4}$/) },
      turnedDown: [],
    });
  });

  it("saves the workbook with a report, which does not change the fingerprint and is brought up to date", async () => {
    const reported = join(mkdtempSync(join(tmpdir(), "plan-")), "reported.xlsx");
    const first = await run(["check", saved(sound()), "--report", reported]);
    const second = await run(["check", reported, "--report", reported]);
    expect(second).toEqual(first);
    const { sheets } = readBook(readFileSync(reported));
    const reports = sheets.filter(({ name }) => name.startsWith("Kontrollrapport"));
    expect(reports).toHaveLength(1);
    const words = reports[0]!.rows.map((row) => row?.cells[0]?.value);
    expect(words).toContain("Planen kan lämnas in.");
    expect(words.join()).toContain(first.output.split("\n").at(-1));
  });

  it("ends with 2 and a sentence when the report cannot be saved, and leaves nothing half done", async () => {
    const folder = mkdtempSync(join(tmpdir(), "plan-"));
    expect(await run(["check", saved(sound()), "--report", folder])).toEqual({
      output: `Filen ${folder} går inte att spara.`,
      exitCode: 2,
    });
    expect(existsSync(`${folder}.part`)).toBe(false);
  });
});

describe("plan-register", () => {
  it.each([
    [["check"], /missing required argument/],
    [["check", "plan.xlsx", "--lang", "de"], /Allowed choices are sv, en/],
    [["chekc", "plan.xlsx"], /unknown command/],
    [[], /^Usage: plan-register/],
  ])("ends with 2 when it is told %j, which it does not understand", async (args, words) => {
    expect(await run(args)).toEqual({ output: expect.stringMatching(words), exitCode: 2 });
  });

  it("tells how it is used", async () => {
    expect(await run(["check", "--help"])).toEqual({ output: expect.stringContaining("--json"), exitCode: 0 });
  });

  it("ends with 70 after a bug of its own", () => {
    const breakReading =
      'import fs from "node:fs/promises"; import { syncBuiltinESMExports } from "node:module";' +
      'fs.readFile = () => { throw new TypeError("a bug"); }; syncBuiltinESMExports();';
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        "--import",
        "tsx",
        "--import",
        `data:text/javascript,${breakReading}`,
        "src/entry/plan-register.ts",
        "check",
        "x",
      ],
      { cwd: join(__dirname, "../.."), encoding: "utf8" },
    );
    expect(stderr).toContain("TypeError: a bug");
    expect(status).toBe(70);
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
