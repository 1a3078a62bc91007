import { judge } from "../../src/core/smart/judge";
import type { Letter } from "../../src/core/smart/verdict";
import { agreementOf, type Agreement } from "./agreement";
import type { LabelledGoal } from "./labelled-goals";

/** Letters that people and the matcher both judge by the sentence. */
export const letters = ["S", "M", "T"] as const satisfies readonly Letter[];

type ByLetter = Readonly<Record<Letter, Agreement>>;
type Part = { readonly items: number; readonly letters: ByLetter; readonly firm: ByLetter };

/** How well the matcher reads labelled goals: all of them, those not marked hard (`firm`), and parts of them. */
export type Score = Part & {
  readonly byLanguage: Readonly<Record<string, Part>>;
  readonly byKind: Readonly<Record<string, Part>>;
};

/** One goal as the matcher reads it. */
export type Reading = { readonly goal: LabelledGoal; readonly verdicts: ReturnType<typeof judge> };

/** Lets the matcher read goals. */
export function read(goals: readonly LabelledGoal[]): readonly Reading[] {
  return goals.map((goal) => ({ goal, verdicts: judge(goal.text) }));
}

/** Scores what the matcher has read. */
export function scoreOf(readings: readonly Reading[]): Score {
  return {
    ...partOf(readings),
    byLanguage: partsBy(readings, ({ lang }) => lang),
    byKind: partsBy(readings, ({ kind }) => kind),
  };
}

function partOf(readings: readonly Reading[]): Part {
  return {
    items: readings.length,
    letters: byLetter(readings),
    firm: byLetter(readings.filter(({ goal }) => !goal.hard)),
  };
}

function partsBy(readings: readonly Reading[], of: (goal: LabelledGoal) => string): Readonly<Record<string, Part>> {
  const names = [...new Set(readings.map(({ goal }) => of(goal)))].sort();
  return Object.fromEntries(names.map((name) => [name, partOf(readings.filter(({ goal }) => of(goal) === name))]));
}

function byLetter(readings: readonly Reading[]): ByLetter {
  const of = (letter: Letter) =>
    agreementOf(readings.map(({ goal, verdicts }) => ({ labelled: goal[letter], said: verdicts[letter].met })));
  return { S: of("S"), M: of("M"), T: of("T") };
}
