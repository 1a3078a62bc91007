import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { mutants, type Mutant } from "./mutants";

/**
 * `npm run -s simulate:mutants` runs the simulation over copies of the add-in in each of which one thing is taken out
 * that keeps people's work, and says by which seed that was noticed, of so many (`--seeds 8`) and so many steps each.
 */
const given = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const [seeds, steps, first] = [given("seeds", 8), given("steps", 120), given("seed", 1)];

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
    for (const part of ["src", "test", "package.json", "tsconfig.json"])
      cpSync(part, join(root, part), { recursive: true });
    symlinkSync(resolve("node_modules"), join(root, "node_modules"));
    const text = readFileSync(file, "utf8");
    if (text.split(from).length !== 2) throw new Error(`${file} does not say once: ${from}`);
    writeFileSync(join(root, file), text.replace(from, to));
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
function run(cwd: string, words: readonly string[]): Promise<string | null> {
  const simulate = join("test", "simulation", "simulate.ts");
  const child = spawn(process.execPath, [...process.execArgv, simulate, ...words], { cwd });
  let out = "";
  child.stdout.on("data", (data: Buffer) => (out += data.toString()));
  return new Promise((resolve) => {
    child.on("exit", (code) =>
      resolve(code === 0 ? null : (/"notes":\["(.*?)"/.exec(out)?.[1] ?? "stopped, or the same ID twice")),
    );
  });
}
