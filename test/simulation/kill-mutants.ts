import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { mutants, type Mutant } from "./mutants";

/**
 * `npm run -s simulate:mutants` makes copies of the add-in in each of which one thing is taken out that keeps people's
 * work, and says which test notices it, or else which seed of the simulation, of so many (`--seeds 8`) and so many steps
 * each. With `--simulation`, it is left to the simulation alone.
 */
const given = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const [seeds, steps, first] = [given("seeds", 8), given("steps", 120), given("seed", 1)];

/** Where what the mutants lack is tested case by case. */
const tests = ["excel/write-cells", "app/own-writes", "app/writing-session", "app/tell-apart"];

let alive = 0;
for (const mutant of mutants) {
  const killer = await killerOf(mutant);
  if (killer === null) alive += 1;
  console.log(killer ?? `ALIVE after ${seeds} seeds`, "|", mutant.name);
}
process.exitCode = alive === 0 ? 0 : 1;

async function killerOf({ file, from, to }: Mutant): Promise<string | null> {
  const root = mkdtempSync(join(tmpdir(), "mutant-"));
  try {
    for (const part of ["src", "test", ".config", "package.json", "tsconfig.json"])
      cpSync(part, join(root, part), { recursive: true });
    symlinkSync(resolve("node_modules"), join(root, "node_modules"));
    const text = readFileSync(file, "utf8");
    if (text.split(from).length !== 2) throw new Error(`${file} does not say once: ${from}`);
    writeFileSync(join(root, file), text.replace(from, to));
    const noticed = process.argv.includes("--simulation") ? null : await tested(root);
    if (noticed !== null) return noticed;
    for (let seed = first; seed < first + seeds; seed++) {
      const said = await run(root, ["--seed", String(seed), "--steps", String(steps), "--json"]);
      if (said !== null) return `seed ${seed}: ${said}`;
    }
    return null;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The first thing that a run says against the add-in. */
async function run(root: string, words: readonly string[]): Promise<string | null> {
  const [code, said] = await node(root, [join("test", "simulation", "simulate.ts"), ...words]);
  return code === 0 ? null : (/"notes":\["(.*?)"/.exec(said)?.[1] ?? "stopped, or the same ID twice");
}

/** The first test that fails. */
async function tested(root: string): Promise<string | null> {
  const jest = [join("node_modules", "jest", "bin", "jest.js"), "-c", ".config/jest.config.js", "-w", "1"];
  const [code, said] = await node(root, [...jest, ...tests.map((name) => `test/${name}.test.ts`)]);
  return code === 0 ? null : (/● (.*)/.exec(said)?.[1] ?? "no test runs");
}

function node(cwd: string, words: readonly string[]): Promise<readonly [code: number | null, said: string]> {
  const child = spawn(process.execPath, [...process.execArgv, ...words], { cwd });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (said += data.toString()));
  return new Promise((resolve) => child.on("exit", (code) => resolve([code, said])));
}
