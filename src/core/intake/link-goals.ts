import { addNote, type Draft } from "./draft";
import type { Reference } from "./sheet/read-body";
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
    if (found.length > 0) draft.echoes.push({ text, from });
    if (found[0]) activity.goal = found[0];
    if (found.length !== 1) addNote(activity.notes, { heading, value, from });
  }
  for (const activity of draft.activities)
    if (!activity.area && activity.goal?.area) activity.area = activity.goal.area;
}
