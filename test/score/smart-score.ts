import { existsSync } from "node:fs";
import { readGoals } from "./labelled-goals";
import { missesOf, tableOf } from "./print-score";
import { read, scoreOf } from "./score";

/** Scores SMARTA against labelled goals: `npm run -s smart:score -- FILE.jsonl [--json] [--misses]`. */
const args = process.argv.slice(2);
const [file] = args.filter((arg) => !arg.startsWith("--"));
if (!file || !existsSync(file)) {
  console.error(file ? `There is no file ${file}.` : "Say which file of labelled goals: smart:score -- FILE.jsonl");
  process.exit(2);
}

const readings = read(readGoals(file));
const score = scoreOf(readings);
console.log(args.includes("--json") ? JSON.stringify(score) : tableOf(score));
if (args.includes("--misses")) {
  const misses = missesOf(readings);
  if (args.includes("--json")) console.error(misses);
  else console.log(`\n${misses}`);
}
