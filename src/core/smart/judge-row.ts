import type { Activity, Goal } from "../plan/plan";
import type { Text } from "../text";
import { judge, type Verdicts } from "./judge";
import type { Stretch } from "./stretch";
import type { Letter, Support } from "./verdict";
import type { Lexicons } from "./words/lexicons";
import { lexiconsOf, type WithWords } from "./words/plan-words";

/** A letter that a goal, or an activity without a goal, does not meet. */
type Miss = { readonly letter: Letter; readonly evidence: readonly Stretch[]; readonly advice: Text };

/** More than two questions about one sentence are not answered. */
const most = 2;
/** By how often a letter that is said to be missing is: time nearly always, a measure mostly, the result least. */
const surestFirst = ["T", "M", "S"] as const satisfies readonly Letter[];

/** S, M and T of a row; nothing when it has no sentence, or serves a goal and is judged by that. */
export function verdictsOf(row: Goal | Activity, plan: WithWords): Verdicts | undefined {
  const lexicons = lexiconsOf(plan);
  const known = judged.get(row);
  if (known?.lexicons === lexicons) return known.verdicts;
  const sentence = row.table === "goals" ? row.goal : row.activity;
  if (sentence === null || (row.table === "activities" && row.typed.goal !== undefined)) return undefined;
  const verdicts = judge(sentence, supportOf(row), lexicons);
  judged.set(row, { lexicons, verdicts });
  return verdicts;
}

/** Three rules ask about each row, one a letter; rows do not change. */
const judged = new WeakMap<Goal | Activity, { readonly lexicons: Lexicons; readonly verdicts: Verdicts }>();

/** The letters to ask about at a row, the surest first. */
export function missesOf(row: Goal | Activity, plan: WithWords): readonly Miss[] {
  const verdicts = verdictsOf(row, plan);
  if (!verdicts) return [];
  const misses = surestFirst.flatMap((letter) => {
    const verdict = verdicts[letter];
    if (verdict.met || !isAsked(letter, verdict.because, verdicts, row)) return [];
    return [{ letter, evidence: verdict.evidence, advice: verdict.advice }];
  });
  return misses.slice(0, most);
}

/**
 * A missing time is asked about at its own empty cell, by `goal-has-due` and `activity-has-due`. A vague word is no finding
 * beside a time. That nothing in an activity can be named or counted, without a vague word to show for it, is wrong too often.
 */
function isAsked(letter: Letter, because: "words" | "silence", { T }: Verdicts, { table }: Goal | Activity): boolean {
  if (letter === "S" && T.met && T.by === "sentence") return false;
  return because === "words" || (letter !== "T" && table === "goals");
}

function supportOf({ typed }: Goal | Activity): Support {
  return {
    measured: typed.indicator !== undefined && typed.target !== undefined,
    result: typed.expectedResult ?? "",
    dated: typed.due !== undefined,
  };
}
