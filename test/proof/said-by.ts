import type { Problem, Rule } from "../../src/core/rules/rule";
import type { Text } from "../../src/core/text";
import type { TestedRule } from "./rule-tests";

/** The sentences that a rule says in its own tests, each once. */
export async function saidBy(tested: TestedRule): Promise<Text[]> {
  const said = new Map<string, Text>();
  const check = (...given: unknown[]): Problem[] => {
    const problems = [...(tested.rule.check as (...given: unknown[]) => Iterable<Problem>)(...given)];
    for (const { text } of problems) said.set(text.sv, text);
    return problems;
  };
  tested.use({ ...tested.rule, check } as Rule);
  for (const { run } of tested.tests) await run();
  tested.use(null);
  return [...said.values()];
}
