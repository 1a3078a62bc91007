import { addHeading, addNote, goalOf, numberHeading, type Draft, type DraftGoal } from "./draft";
import type { Reference } from "./sheet/read-body";
import type { Said } from "./source";
import { labelledText } from "./values/labelled-text";
import { codeKey } from "./values/leading-code";

/** Turns codes of goals that activities name into the goals; a code that no goal bears stays as a note. */
export function linkGoals(draft: Draft, references: readonly Reference[]): void {
  const goals = new Map(
    draft.goals.flatMap((goal) => goal.codes.map((code) => [codeKey(code), goal] as const)).toReversed(),
  );
  for (const { activity, heading, text, value, from } of references) {
    const codes = [text, ...text.split(/[,;/]|\s(?:och|and)\s/iu)].map((code) =>
      codeKey(code.replace(/^\s*(?:mål|goal|objective)\s*/iu, "")),
    );
    const found = [...new Set(codes.flatMap((code) => goals.get(code) ?? []))];
    const named = found.length === 0 ? namedGoal(draft, text, activity.area, from) : undefined;
    if (named) {
      activity.goal = named;
      continue;
    }
    if (found.length > 0) draft.echoes.push({ text, from });
    if (found[0]) activity.goal = found[0];
    if (found.length !== 1) addNote(activity.notes, { heading, value, from });
  }
  for (const activity of draft.activities)
    if (!activity.area && activity.goal?.area) activity.area = activity.goal.area;
}

/** A reference may give the goal's words: `Mål 1 Smidig service`. */
function namedGoal(draft: Draft, typed: string, area: Said | undefined, from: Said["from"]): DraftGoal | undefined {
  const { level, code, label, text } = labelledText(typed);
  if (level !== "goal" && text.split(/\s+/u).length < 3) return undefined;
  if (!/\p{L}{3}/u.test(text)) return undefined;
  const goal = goalOf(draft, { text, from }, area);
  if (label) addHeading(draft, { text: label, from });
  if (code) addNote(goal.notes, { heading: numberHeading(draft), value: code, from });
  return goal;
}
