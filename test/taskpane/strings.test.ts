import { readdirSync } from "node:fs";
import { join } from "node:path";
import { strings } from "../../src/taskpane/strings";

const taskpane = join(__dirname, "../../src/taskpane");
const files = readdirSync(taskpane, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\bstrings\.ts$/.test(file),
);

describe("the pane's strings", () => {
  for (const [path, text] of files.flatMap((file) => [...textsIn(exportsOf(file), file)]))
    it(`say something in both languages: ${path}`, () => {
      for (const words of [text.sv, text.en]) {
        expect(words.trim()).toBe(words);
        expect(words).toMatch(/^[^\s][^]*[\p{L}\d.:?…”“)]$/u);
        expect(words).not.toMatch(/undefined|\[object|NaN/);
      }
      if (!sameInBoth.has(path)) expect(text.sv).not.toBe(text.en);
    });
});

describe("strings", () => {
  it("agree with their number", () => {
    expect(strings.findingCount(1)).toEqual({ sv: "1 sak att titta på", en: "1 thing to look at" });
    expect(strings.severityCounts.warning(1).sv).toBe("1 varning");
    expect([1, 4].map((count) => strings.severityChips.warning(count).sv)).toEqual(["Varning 1", "Varningar 4"]);
    expect(strings.severityCounts.warning(0).sv).toBe("0 varningar");
    expect(strings.severityCounts.advice(3000)).toEqual({ sv: "3\u00a0000 råd", en: "3,000 pieces of advice" });
  });

  it("read out a finding with its number, and its cell if it has one", () => {
    const text = { sv: "Sluttid saknas.", en: "There is no end." };
    const finding = { severity: "error", address: "Aktiviteter!G7", text } as const;
    expect(strings.stepSaid(2, 76, finding).sv).toBe("2 av 76: Fel, Aktiviteter G7. Sluttid saknas.");
    expect(strings.stepSaid(2, 76, { ...finding, address: "" }).en).toBe("2 of 76: Error. There is no end.");
  });

  it("tell the time as each language does", () => {
    expect(strings.checkedAt("10:12")).toEqual({ sv: "Kontrollerad kl. 10.12", en: "Checked at 10:12" });
  });
});

// Helpers

type Words = { readonly sv: string; readonly en: string };

/** Words that are the same in Swedish and English. */
const sameInBoth: ReadonlySet<string> = new Set([
  "strings.ts.strings.tabNames.plan",
  "head/about-strings.ts.aboutStrings.version",
  "intake/field-strings.ts.fieldStrings.start",
  "intake/field-strings.ts.fieldStrings.status",
  "reassign/reassign-strings.ts.reassignStrings.fromOption",
  "set-up/set-up-strings.ts.setUpStrings.languages.sv",
  "set-up/set-up-strings.ts.setUpStrings.languages.en",
]);

/** All that a file of strings gives away. */
function exportsOf(file: string): object {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(join(taskpane, file)) as object;
}

/** Every text with its path; those that are made are made with whatever they take: numbers, times, words, texts. */
function* textsIn(node: unknown, path = ""): Iterable<[string, Words]> {
  if (typeof node === "function") yield* madeBy(node as (...given: unknown[]) => unknown, path);
  else if (isWords(node)) yield [path, node];
  else if (typeof node === "object" && node !== null)
    for (const [key, child] of Object.entries(node)) yield* textsIn(child, path ? `${path}.${key}` : key);
}

function* madeBy(make: (...given: unknown[]) => unknown, path: string): Iterable<[string, Words]> {
  const text = { sv: "Klart senast", en: "Due" };
  const finding = { severity: "error", address: "Aktiviteter!G7", text };
  const given = [
    [7, 7],
    ["07:07", "07:07"],
    [text, text],
    [text, 7],
    ["namn", text],
    [7, 7, finding],
  ];
  for (const each of given) {
    try {
      const made = [...textsIn(make(...each), path)];
      const isWhole = made.every(([, { sv, en }]) => !/undefined|\[object|NaN/.test(sv + en));
      if (made.length > 0 && isWhole) return yield* made;
    } catch {
      // It takes something else.
    }
  }
}

function isWords(node: unknown): node is Words {
  return typeof node === "object" && node !== null && "sv" in node && typeof node.sv === "string";
}
