import { join } from "node:path";
import fc from "fast-check";
import { judge } from "../../../src/core/smart/judge";
import { readGoals } from "../../score/labelled-goals";
import { letters } from "../../score/score";

const goals = readGoals(join(__dirname, "own-goals.jsonl")).map(({ text }) => text);
const anyGoal = fc.constantFrom(...goals);

describe("judge, whatever the sentence", () => {
  it("never takes back a time when another is added", () => {
    const time = fc.constantFrom(
      "senast 2027",
      "varje termin",
      "hösten 2026",
      "by March 2027",
      "inom två år",
      "VT 2027",
    );
    fc.assert(
      fc.property(anyGoal, time, fc.boolean(), (goal, added, isFirst) => {
        const longer = isFirst ? `${added}: ${goal}` : `${goal}, ${added}`;
        expect(judge(longer).T.met).toBe(true);
      }),
    );
  });

  it("never takes back a measure when a target with a unit is added", () => {
    const target = fc.constantFrom(
      "minst 20 procent",
      "högst 5 %",
      "at least 30 students",
      "10 miljoner kronor",
      "från 12 till 15 procent",
    );
    fc.assert(
      fc.property(anyGoal, target, fc.boolean(), (goal, added, isFirst) => {
        const longer = isFirst ? `${added}: ${goal}` : `${goal}, ${added}`;
        if (judge(goal).M.met) expect(judge(longer).M.met).toBe(true);
      }),
    );
  });

  it.each(
    Object.entries({
      "capital letters": (goal: string) => goal.toUpperCase(),
      "small letters": (goal: string) => goal.toLowerCase(),
      NFD: (goal: string) => goal.normalize("NFD"),
      "non-breaking spaces": (goal: string) => goal.replaceAll(" ", "\u00a0"),
      "other dashes": (goal: string) => goal.replaceAll("–", "-").replaceAll(" - ", " — "),
      "quotation marks": (goal: string) => `”${goal}”`,
      "other quotation marks": (goal: string) => goal.replaceAll(/[”“]/gu, '"').replaceAll("’", "'"),
      "a bullet": (goal: string) => `• ${goal}`,
      "a dash before it": (goal: string) => `– ${goal}`,
      "a number before it": (goal: string) => `3. ${goal}`,
      "spaces around it": (goal: string) => `  ${goal}\n`,
    }),
  )("does not change its mind for %s", (_, change) => {
    const changed = goals.filter((goal) => lettersMet(change(goal)) !== lettersMet(goal));
    expect(changed).toEqual([]);
  });

  it("gives the words that decide, and one sentence on what to add", () => {
    for (const goal of goals) {
      for (const verdict of Object.values(judge(goal))) {
        if (verdict.met) expect(verdict.evidence).toHaveLength(1);
        else expect(verdict.advice.sv).toMatch(/\.$/);
        for (const { start, end } of verdict.evidence) expect(goal.slice(start, end).trim()).not.toBe("");
      }
    }
  });

  it("answers in time linear in length", () => {
    const parts = [
      ...goals,
      "2019 ",
      "ta fram ",
      "å",
      " ",
      "1 000 ",
      "alla skolor ",
      "den 1 ",
      "verka för ",
      "- ",
      "varje ",
      "a",
      "inom en ",
    ];
    for (const part of parts) {
      const [short, long] = [10_000, 40_000].map((length) =>
        fastest(part.repeat(Math.ceil(length / part.length)).slice(0, length)),
      );
      // Four times as long takes four times the time; a quadratic pattern would take sixteen. Short times are noise.
      if (long! > 300) expect(`${part}: ${long! / short! < 12}`).toBe(`${part}: true`);
    }
  });
});

// Helpers

const lettersMet = (goal: string) => letters.filter((letter) => judge(goal)[letter].met).join("");

function fastest(sentence: string): number {
  const times = [0, 1].map(() => {
    const start = performance.now();
    judge(sentence);
    return performance.now() - start;
  });
  return Math.min(...times);
}
