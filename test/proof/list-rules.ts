import { join } from "node:path";
import type { ruleGroups as Groups } from "../../src/core/rules/index";
import type { Rule } from "../../src/core/rules/rule";
import type { Text } from "../../src/core/text";
import { ModuleLoader } from "./module-loader";
import { root, testedRule } from "./rule-tests";
import { saidBy } from "./said-by";

/**
 * Lists every rule with what it reads, why, what it says in its own tests, and those: `npm run -s rules [-- --json]`.
 * Fails where a rule lacks a language or tests.
 */
const loader = new ModuleLoader();
const { ruleGroups } = loader.load(join(root, "src/core/rules/index.ts")) as { ruleGroups: typeof Groups };

const listed = [];
for (const [group, members] of Object.entries(ruleGroups)) {
  for (const rule of members as readonly Rule[]) {
    const tested = testedRule(loader, rule);
    listed.push({
      id: rule.id,
      group,
      severity: rule.severity,
      scope: rule.scope,
      tables: rule.scope === "row" ? rule.tables : [],
      reads: rule.reads,
      why: rule.why,
      says: await saidBy(tested),
      tests: tested.tests.map(({ name }) => name),
    });
  }
}
const lacking = listed.filter(({ why, says, tests }) => {
  const accepts = tests.filter((name) => name.includes(" accepts "));
  const reports = tests.filter((name) => name.includes(" reports "));
  const isWhole = ({ sv, en }: Text) => sv.trim() !== "" && en.trim() !== "" && sv !== en;
  return ![why, ...says].every(isWhole) || says.length === 0 || accepts.length === 0 || reports.length === 0;
});

if (process.argv.includes("--json"))
  console.log(JSON.stringify({ rules: listed, lacking: lacking.map(({ id }) => id) }, null, 2));
else {
  for (const { id, severity, scope, reads, tests } of listed) {
    const columns = Object.entries(reads).map(([table, read]) =>
      read === true ? table : `${table}: ${read.join(", ")}`,
    );
    console.log([id, severity, scope, columns.join("; "), `${tests.length} tests`].join(" · "));
  }
  console.log(`${listed.length} rules`);
}
for (const { id } of lacking)
  console.error(`${id} lacks a language, a sentence, or plans that it accepts and reports.`);
process.exitCode = lacking.length > 0 ? 1 : 0;
