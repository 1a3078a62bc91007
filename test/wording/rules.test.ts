import { checkPlan, type Finding } from "../../src/core/rules/check-plan";
import { rules } from "../../src/core/rules/index";
import { expectGolden, markdownTable } from "../support/golden-file";
import { worstPlans } from "../support/worst-plans";
import { today } from "../support/today";

describe("the rules' sentences", () => {
  const said = worstPlans.flatMap((plan) => checkPlan(plan, today, rules).findings);

  it("are read side by side in test/wording/rules.md", () => {
    const rows = rules.flatMap(({ id, severity, why }) =>
      oneOfEachKind(said.filter(({ rule }) => rule === id)).map(({ text }) => [
        id,
        severity,
        `${why.sv}<br>${why.en}`,
        text.sv,
        text.en,
      ]),
    );
    const table = markdownTable(["rule", "severity", "why", "svenska", "English"], rows);
    expectGolden("test/wording/rules.md", `# What the rules say\n\n${table}\n`);
  });

  it("are all there: every rule speaks of the worst plans", () => {
    const speaking = new Set(said.map(({ rule }) => rule));
    expect(rules.map(({ id }) => id).filter((id) => !speaking.has(id))).toEqual([]);
  });

  it("quote with the signs of their language", () => {
    for (const { text } of said) {
      expect(text.sv).not.toMatch(/[“"]/u);
      expect(text.en).not.toMatch(/["„]|”(?=\p{L})/u);
    }
  });
});

// Helpers

/** The first of each kind of sentence: those that differ in numbers and quoted words only are of one kind. */
function oneOfEachKind(findings: readonly Finding[]): Finding[] {
  const kinds = new Map<string, Finding>();
  for (const finding of findings) {
    const kind = finding.text.sv.replace(/”[^”]*”/gu, "”…”").replace(/\d+/gu, "0");
    if (!kinds.has(kind)) kinds.set(kind, finding);
  }
  return [...kinds.values()];
}
