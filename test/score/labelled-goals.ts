import { readFileSync } from "node:fs";
import type { Letter } from "../../src/core/smart/verdict";

/** A goal or an activity with the letters that people say it meets by its words alone. */
export type LabelledGoal = Readonly<Record<Letter, boolean>> & {
  readonly id: string;
  readonly lang: "sv" | "en";
  readonly kind: "goal" | "activity";
  readonly text: string;
  /** A reasonable reviewer could disagree. */
  readonly hard: boolean;
};

/** Reads labelled goals, one JSON object a line. */
export function readGoals(path: string): readonly LabelledGoal[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledGoal);
}
