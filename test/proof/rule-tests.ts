import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Rule } from "../../src/core/rules/rule";
import { collectTests, type CollectedTest } from "./collect-tests";
import type { ModuleLoader } from "./module-loader";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A rule whose words can be exchanged, and its own tests. */
export type TestedRule = {
  readonly rule: Rule;
  readonly file: string;
  readonly tests: readonly CollectedTest[];
  /** Has the tests look at another rule than the file's, or at the file's again. */
  use(other: Rule | null): void;
};

/** Loads a rule and the tests of its own file. */
export function testedRule(loader: ModuleLoader, rule: Rule): TestedRule {
  const name = rule.id.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  const file = join(root, `src/core/rules/${rule.id}.ts`);
  const original = loader.load(file)[name] as Rule;
  let current = original;
  const standIn = new Proxy(original, { get: (_, key) => Reflect.get(current, key) as unknown });
  const others = loader.load(file);
  loader.put(file, { ...others, [name]: standIn });
  const tests = collectTests(() => loader.load(join(root, `test/core/rules/${rule.id}.test.ts`)));
  return { rule: original, file, tests, use: (other) => void (current = other ?? original) };
}
