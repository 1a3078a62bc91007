import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleGroups, rules } from "../../src/core/rules/index";
import type { Severity } from "../../src/core/rules/rule";
import type { Text } from "../../src/core/text";
import { expectGolden, markdownTable } from "../support/golden-file";

const root = join(__dirname, "../..");
const folder = join(root, "src/core/rules");
const ids = rules.map(({ id }) => id);

/** Files in which a rule is defined; the others are what rules are made with. */
const ruleFiles = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && /: Rule(?:<.*>)? = \{$/mu.test(readFileSync(join(folder, file), "utf8")))
  .map((file) => file.replace(/\.ts$/, ""));

describe("every rule", () => {
  it("stands in a file of its own name, and is registered", () => {
    expect([...ids].sort()).toEqual([...ruleFiles].sort());
  });

  it.each(ids)("%s has a test and an export of its name", (id) => {
    expect(existsSync(join(root, `test/core/rules/${id}.test.ts`))).toBe(true);
    const name = id.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
    expect(readFileSync(join(folder, `${id}.ts`), "utf8")).toContain(`export const ${name}: Rule`);
  });

  it("stands in docs/rules.md with its severity and why", () => {
    expectGolden("docs/rules.md", page());
  });
});

// Helpers

function page(): string {
  const groups = Object.entries(ruleGroups).map(([group, members]) => {
    const { sv, en } = titles[group as keyof typeof ruleGroups];
    const rows = members.map(({ id, severity, why }) => [`\`${id}\``, severities[severity], why.sv, why.en]);
    return `## ${sv} · ${en}\n\n${markdownTable(["Regel · Rule", "Grad · Severity", "Varför", "Why"], rows)}\n`;
  });
  return `# Regler · Rules\n\nGenerated from \`src/core/rules/\`. A rule's name says what a good plan is like.\n\n${groups.join("\n")}`;
}

const titles = {
  readable: { sv: "Går att läsa", en: "Readable" },
  facts: { sv: "Om planen", en: "Plan facts" },
  structure: { sv: "Uppbyggnad", en: "Structure" },
  ownership: { sv: "Ansvar", en: "Ownership" },
  time: { sv: "Tid", en: "Time" },
  reports: { sv: "Återrapportering", en: "Reporting back" },
  status: { sv: "Status", en: "Status" },
  smarta: { sv: "SMARTA", en: "SMARTA" },
} as const satisfies Readonly<Record<keyof typeof ruleGroups, Text>>;

const severities: Readonly<Record<Severity, string>> = {
  error: "fel · error",
  warning: "varning · warning",
  advice: "råd · advice",
};
