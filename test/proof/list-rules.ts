import { join } from "node:path";
import type { ruleGroups as Groups } from "../../src/core/rules/index";
import type { Rule } from "../../src/core/rules/rule";
import { ModuleLoader } from "./module-loader";
import { root, testedRule } from "./rule-tests";

/** Lists every rule with what it reads, its texts and its tests: `npm run -s rules [-- --json]`. Fails where a rule lacks a language or tests. */
const loader = new ModuleLoader();
const { ruleGroups } = loader.load(join(root, "src/core/rules/index.ts")) as { ruleGroups: typeof Groups };

const listed = Object.entries(ruleGroups).flatMap(([group, members]) =>
  members.map((rule: Rule) => ({
    id: rule.id,
    group,
    severity: rule.severity,
    scope: rule.scope,
    tables: rule.scope === "row" ? rule.tables : [],
    reads: rule.reads,
    why: rule.why,
    tests: testedRule(loader, rule).tests.map(({ name }) => name),
  })),
);
const lacking = listed.filter(({ why, tests }) => {
  const accepts = tests.filter((name) => name.includes(" accepts "));
  const reports = tests.filter((name) => name.includes(" reports "));
  return !why.sv.trim() || !why.en.trim() || why.sv === why.en || accepts.length === 0 || reports.length === 0;
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
for (const { id } of lacking) console.error(`${id} lacks a language, or plans that it accepts and reports.`);
process.exitCode = lacking.length > 0 ? 1 : 0;
