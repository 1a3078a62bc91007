import { strings } from "../../src/taskpane/strings";

describe("strings", () => {
  for (const [path, text] of textsIn(strings))
    it(`say something in both languages: ${path}`, () => {
      for (const words of [text.sv, text.en]) {
        expect(words.trim()).toBe(words);
        expect(words).toMatch(/^[\p{Lu}\d][^]*[\p{L}\d.:…”]$/u);
      }
      if (!sameInBoth.has(path)) expect(text.sv).not.toBe(text.en);
    });

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
const sameInBoth: ReadonlySet<string> = new Set(["tabNames.plan", "version"]);

/** Every text with its path; those that are made are made with sevens. */
function* textsIn(node: unknown, path = ""): Iterable<[string, Words]> {
  if (typeof node === "function") yield* textsIn(node(...sevens(path)), path);
  else if (isWords(node)) yield [path, node];
  else for (const [key, child] of Object.entries(node as object)) yield* textsIn(child, path ? `${path}.${key}` : key);
}

function sevens(path: string): unknown[] {
  const text = { sv: "Klart senast", en: "Due" };
  const finding = { severity: "error", address: "Aktiviteter!G7", text };
  const others: Record<string, unknown[]> = {
    column: [text],
    groupHeading: [text, 7],
    stepSaid: [7, 7, finding],
    checkedAt: ["07:07"],
    whereSheetsAre: ["07:07"],
    version: ["07:07"],
    "letterStates.met": [text],
    "letterStates.missed": [text],
    "letterStates.open": [text],
  };
  return others[path] ?? [7, 7];
}

function isWords(node: unknown): node is Words {
  return typeof node === "object" && node !== null && "sv" in node && typeof node.sv === "string";
}
