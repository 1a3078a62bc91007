import { existsSync } from "node:fs";
import { readLayouts } from "./adopt/layout-file";
import { readLayout, totalOf, type Tally } from "./adopt/score";

/** Scores how somebody else's plans are read: `npm run -s adopt:score -- DIR [--json] [--misses]`. */
const args = process.argv.slice(2);
const [folder] = args.filter((arg) => !arg.startsWith("--"));
if (!folder || !existsSync(folder)) {
  console.error(folder ? `There is no folder ${folder}.` : "Say which folder of layouts: adopt:score -- DIR");
  process.exit(2);
}

const readings = readLayouts(folder).map(readLayout);
const total = totalOf(readings.map(({ score }) => score));
if (args.includes("--json")) console.log(JSON.stringify(total));
else
  for (const line of [head(), ...total.layouts.map((score) => row(score.name, score)), row("all", total)])
    console.log(line);
if (args.includes("--misses")) {
  for (const { score, misses, lost } of readings) {
    for (const { at, expected, found } of misses) {
      console.error(
        `${score.name}: ${at}\n  expected ${JSON.stringify(expected)}\n  found    ${JSON.stringify(found)}`,
      );
    }
    for (const text of lost) console.error(`${score.name}: lost ${JSON.stringify(text)}`);
  }
}

function head(): string {
  return `${"".padEnd(44)} right wrong missing  lost asked  share`;
}

function row(name: string, { right, wrong, missing, lost, asked }: Tally): string {
  const figures = [right, wrong, missing, lost, asked].map((count, at) => String(count).padStart([5, 5, 7, 5, 5][at]!));
  const share = (100 * right) / Math.max(1, right + wrong + missing);
  return `${name.padEnd(44)} ${figures.join(" ")} ${share.toFixed(1).padStart(5)}%`;
}
