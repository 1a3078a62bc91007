import type { Activity, Goal } from "../plan/plan";
import { missesOf } from "../smart/judge-row";
import type { Letter } from "../smart/verdict";
import type { WithWords } from "../smart/words/plan-words";
import { isPlaceholder } from "./placeholder";
import { at, type Problem, type Reads } from "./rule";

/** What a sentence is judged by: itself, and what its row says besides. */
export const judgedColumns: Reads = {
  goals: ["goal", "indicator", "target", "due"],
  activities: ["activity", "goal", "expectedResult", "due"],
  words: ["word", "language", "means", "deed"],
};

/** Asks about one letter of SMARTA at the sentence that misses it, with the words that caused the question. */
export function* missedLetter(row: Goal | Activity, letter: Letter, plan: WithWords): Iterable<Problem> {
  const column = row.table === "goals" ? "goal" : "activity";
  if (isPlaceholder(row.typed[column] ?? "")) return;
  for (const miss of missesOf(row, plan)) {
    if (miss.letter === letter) yield { at: at(row, column), text: miss.advice, evidence: miss.evidence };
  }
}
