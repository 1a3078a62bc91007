import type { Activity, Goal } from "../plan/plan";
import type { Text } from "../text";
import { judge } from "./judge";
import type { Stretch } from "./phrase";
import type { Letter, Support } from "./verdict";

/** A letter that a goal, or an activity without a goal, does not meet. */
type Miss = { readonly letter: Letter; readonly evidence: readonly Stretch[]; readonly advice: Text };

/** More than two questions about one sentence are not answered. */
const most = 2;

/** The letters to ask about at a row, the surest first. An activity that serves a goal is judged by that goal. */
export function missesOf(row: Goal | Activity): readonly Miss[] {
  const misses = judged.get(row) ?? findMisses(row);
  judged.set(row, misses);
  return misses;
}

/** Three rules ask about each row, one a letter; rows do not change. */
const judged = new WeakMap<Goal | Activity, readonly Miss[]>();

function findMisses(row: Goal | Activity): readonly Miss[] {
  const sentence = row.table === "goals" ? row.goal : row.activity;
  if (sentence === null || (row.table === "activities" && row.typed.goal !== undefined)) return [];
  const verdicts = judge(sentence, supportOf(row));
  const misses = (["T", "M", "S"] as const).flatMap((letter) => {
    const verdict = verdicts[letter];
    if (verdict.met || (verdict.because === "silence" && !asksAtSilence(letter, row))) return [];
    return [{ letter, evidence: verdict.evidence, advice: verdict.advice }];
  });
  return misses.slice(0, most);
}

/**
 * A missing time is asked about at its own empty cell, by `goal-has-due` and `activity-has-due`. That an activity with no
 * vague word in it cannot be measured is a guess that is wrong every other time; of a goal it is mostly right.
 */
function asksAtSilence(letter: Letter, { table }: Goal | Activity): boolean {
  return letter === "M" && table === "goals";
}

function supportOf({ typed }: Goal | Activity): Support {
  return {
    measured: typed.indicator !== undefined && typed.target !== undefined,
    result: typed.expectedResult ?? "",
    dated: typed.due !== undefined,
  };
}
