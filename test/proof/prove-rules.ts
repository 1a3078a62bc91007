import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedPlan } from "../../src/core/plan/plan-view";
import type { Problem, Rule } from "../../src/core/rules/rule";
import { ModuleLoader } from "./module-loader";
import { mutantsOf } from "./mutants";
import { root, testedRule, type TestedRule } from "./rule-tests";

/**
 * Shows that the tests of each rule hold it: `npm run -s rules:prove [-- RULE…] [--json]`. A rule that says nothing, one
 * that always says something, and one with any single condition turned must fail a test of its own file. A comparison
 * shifted by one is told, as it may be the same rule in other words.
 */
const args = process.argv.slice(2);
const asked = new Set(args.filter((arg) => !arg.startsWith("--")));
const loader = new ModuleLoader();
const { rules } = loader.load(join(root, "src/core/rules/index.ts")) as { rules: readonly Rule[] };

type Survivor = {
  readonly rule: string;
  readonly kind: string;
  readonly line: number;
  readonly was: string;
  readonly is: string;
};

const survivors: Survivor[] = [];
let tried = 0;
for (const { id } of rules.filter((rule) => asked.size === 0 || asked.has(rule.id))) await prove(id);

const unheld = survivors.filter(({ kind }) => kind !== "boundary");
if (args.includes("--json")) console.log(JSON.stringify({ rules: rules.length, mutants: tried, survivors }, null, 2));
else {
  for (const { rule, kind, line, was, is } of survivors) console.log(`${rule}.ts:${line} ${kind}: ${was} → ${is}`);
  console.log(
    `${rules.length} rules, ${tried} mutants: ${unheld.length} unheld, ${survivors.length - unheld.length} shifts unheld`,
  );
}
process.exitCode = unheld.length > 0 ? 1 : 0;

async function prove(id: string): Promise<void> {
  const tested = testedRule(
    loader,
    rules.find((rule) => rule.id === id)!,
  );
  const failing = await firstFailing(tested);
  if (failing) throw new Error(`${id} fails before anything is changed: ${failing}`);
  const { rule, file } = tested;
  await tryOne(tested, { kind: "silent", line: 1, was: "check", is: "says nothing" }, silenced(rule));
  await tryOne(tested, { kind: "loud", line: 1, was: "check", is: "always says something" }, loud(rule));
  for (const { source, ...mutant } of mutantsOf(file, readFileSync(file, "utf8"))) {
    const changed = Object.values(loader.run(file, source)).find(
      (each) => (each as Partial<Rule> | undefined)?.id === id,
    );
    await tryOne(tested, mutant, changed as Rule);
  }
  tested.use(null);
}

async function tryOne(tested: TestedRule, mutant: Omit<Survivor, "rule">, changed: Rule): Promise<void> {
  tried += 1;
  tested.use(changed);
  if (!(await firstFailing(tested))) survivors.push({ rule: tested.rule.id, ...mutant });
}

async function firstFailing({ tests }: TestedRule): Promise<string | undefined> {
  for (const { name, run } of tests) {
    try {
      await run();
    } catch (error) {
      return `${name}: ${String(error).slice(0, 300)}`;
    }
  }
  return undefined;
}

function silenced(rule: Rule): Rule {
  return { ...rule, check: () => [] } as Rule;
}

/** Says something of every row, misfit or plan that the rule itself is silent about. */
function loud(rule: Rule): Rule {
  const text = { sv: "Något är fel.", en: "Something is wrong." };
  const check = (subject: { table?: never; key?: string; at?: Problem["at"] }, plan: CheckedPlan) => {
    const said = [...(rule.check as (...given: unknown[]) => Iterable<Problem>)(subject, plan)];
    const place = { table: subject.table ?? "areas", row: subject.key ?? null, column: null } as const;
    return said.length > 0 ? said : [{ at: subject.at ?? place, text }];
  };
  return { ...rule, check } as Rule;
}
