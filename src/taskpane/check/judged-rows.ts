import type { Activity, Goal, Place, Plan } from "../../core/plan/plan";
import type { Rulebook } from "../../core/rules/rulebook";
import type { LetterState } from "../../core/smart/six-letters";

/** What SMARTA says of the row of a finding. */
export type Judged = { readonly letters: readonly LetterState[]; readonly sentence: string };

/** Finds the letters of SMARTA for a place in a row that is judged by them. */
export function judgedRowsIn(
  plan: Plan,
  { sixLetters }: Pick<Rulebook, "sixLetters">,
): (place: Place) => Judged | undefined {
  const judge = (row: Goal | Activity | undefined): Judged | undefined => {
    const letters = row && sixLetters(row, plan);
    const sentence = row && (row.table === "goals" ? row.goal : row.activity);
    return letters && sentence ? { letters, sentence } : undefined;
  };
  const known = new Map<string, Judged | undefined>();
  return ({ table, row }) => {
    if (row === null || (table !== "goals" && table !== "activities")) return undefined;
    const place = `${table} ${row}`;
    if (!known.has(place)) known.set(place, judge(plan[table].find(({ key }) => key === row)));
    return known.get(place);
  };
}

const byRule: Readonly<Record<string, LetterState["key"]>> = {
  "goal-is-specific": "S",
  "goal-is-measurable": "M",
  "goal-is-accepted": "A",
  "goal-is-realistic": "R",
  "goal-is-time-bound": "T",
  "goal-has-due": "T",
  "activity-has-due": "T",
  "goal-has-responsible": "responsible",
  "activity-has-responsible": "responsible",
};

/** The letter that a rule asks about; nothing when it asks about something else. */
export function letterOf(rule: string): LetterState["key"] | undefined {
  return byRule[rule];
}
