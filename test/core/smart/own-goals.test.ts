import { join } from "node:path";
import { readGoals } from "../../score/labelled-goals";
import { letters, read, scoreOf } from "../../score/score";

const goals = readGoals(join(__dirname, "own-goals.jsonl"));

const score = scoreOf(read(goals));

describe("goals of our own", () => {
  it("are at least 120, in both languages, each said once", () => {
    expect(goals.length).toBeGreaterThanOrEqual(120);
    expect(new Set(goals.map(({ text }) => text)).size).toBe(goals.length);
    expect(new Set(goals.map(({ lang }) => lang))).toEqual(new Set(["sv", "en"]));
  });

  it.each(letters)("are read right as to %s, at F1 0.95 or better", (letter) => {
    expect(score.letters[letter].f1).toBeGreaterThanOrEqual(0.95);
  });

  it("hold at least 20 hard ones, of which at least eight in ten letters are read right", () => {
    const hard = read(goals.filter((goal) => goal.hard));
    const right = hard.flatMap(({ goal, verdicts }) => letters.map((letter) => verdicts[letter].met === goal[letter]));
    expect(hard.length).toBeGreaterThanOrEqual(20);
    expect(right.filter(Boolean).length / right.length).toBeGreaterThanOrEqual(0.8);
  });

  it("hold the four activities of the Linköping plan, all read right", () => {
    const linkoping = read(goals.slice(0, 4));
    for (const { goal, verdicts } of linkoping) {
      expect(letters.map((letter) => [goal.text, letter, verdicts[letter].met])).toEqual(
        letters.map((letter) => [goal.text, letter, goal[letter]]),
      );
    }
  });
});
