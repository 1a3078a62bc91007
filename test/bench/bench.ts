import { benchCheck } from "./check";
import { benchHost } from "./host";
import type { Figure } from "./figure";
import { benchSmart } from "./smart";

/** The one door to every measurement: `npm run -s bench -- NAME… [--json]`, or `all`. */
const benches: Readonly<Record<string, () => Promise<Figure[]>>> = {
  check: benchCheck,
  host: benchHost,
  smart: benchSmart,
};

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith("--"));
const chosen = names.includes("all") || names.length === 0 ? Object.keys(benches) : names;
const unknown = chosen.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}, all.`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const name of chosen) figures.push(...(await benches[name]!()));
console.log(args.includes("--json") ? JSON.stringify({ figures }) : figures.map(line).join("\n"));

function line({ name, value, unit, beside, ratio, goal, met }: Figure): string {
  const verdict = goal === null ? "" : ` (goal ≤ ${goal}: ${met ? "met" : "missed"})`;
  return `${name}: ${value} ${unit}, ${ratio} × ${beside.name} (${beside.value} ${unit})${verdict}`;
}
