import { spawn } from "node:child_process";
import { simulate } from "./run";

/**
 * `npm run -s simulate -- --people 5 --steps 400 --seed 7 --json` runs one seed; `--seeds 100` as many from it on, and
 * `--jobs 2` in as many processes at once.
 */
const given = new Map<string, string>();
const words = process.argv.slice(2);
for (const [at, word] of words.entries()) if (word.startsWith("--")) given.set(word.slice(2), words[at + 1] ?? "");
const number = (name: string, otherwise: number) => Number(given.get(name) ?? otherwise);
const [first, seeds, jobs, every] = [number("seed", 1), number("seeds", 1), number("jobs", 1), number("every", 1)];

const failed = jobs > 1 ? await runJobs() : await runSeeds();
process.exitCode = failed === 0 ? 0 : 1;

async function runSeeds(): Promise<number> {
  let wrong = 0;
  for (let seed = first; seed < first + seeds; seed += every) {
    const outcome = await simulate({ people: number("people", 5), steps: number("steps", 400), seed });
    if (!outcome.ok) wrong += 1;
    const { notes, ...figures } = outcome;
    const line = JSON.stringify(outcome.ok ? figures : outcome);
    const told = notes.map((note) => `\n  ${note}`).join("");
    console.log(given.has("json") ? line : `${outcome.ok ? "ok" : "FAILED"} ${JSON.stringify(figures)}${told}`);
  }
  return wrong;
}

/** Every job takes each so manieth seed. */
async function runJobs(): Promise<number> {
  const codes = await Promise.all(
    Array.from({ length: jobs }, (_, job) => {
      const range = ["--seed", first + job, "--seeds", Math.max(0, seeds - job), "--every", jobs];
      const rest = ["--people", number("people", 5), "--steps", number("steps", 400)];
      const flags = [...range, ...rest].map(String).concat(given.has("json") ? ["--json"] : []);
      const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, ...flags], { stdio: "inherit" });
      return new Promise<number>((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
    }),
  );
  return codes.filter((code) => code !== 0).length;
}
