import { ask } from "../ask";
import { addActivity, addHeading, addNote, areaOf, goalOf, numberHeading } from "../draft";
import { fillActivity } from "../fill-activity";
import { quoted } from "../../text";
import type { Said } from "../source";
import { labelledText, unquoted } from "../values/labelled-text";
import { isCard, numberedWord, type DocumentState } from "./document-state";
import { peelValues } from "./peel-values";

/** `Område arbete`: the word for an area in front of its name. */
const areaWord =
  /^((?:fokus|insats|mål|utvecklings|huvud)?område|tema|theme|strand|pillar|zone|focus area|priority area)\s+(?=\p{L})(?!(?:för|of|med|och|and|inom|i)\s)/iu;

/** A line that names an area; what follows belongs to it. */
export function startArea(state: DocumentState, { text: typed, from }: Said): void {
  const mark = areaWord.exec(typed) ?? numberedWord.exec(typed);
  const { label = mark?.[1], code, text: words } = labelledText(typed);
  const text = mark && words === typed.trim() ? typed.slice(mark[0].length) : words;
  for (const mark of [label, code ?? /^\d{1,2}(?=\s)/u.exec(typed)?.[0]]) {
    if (mark) addHeading(state.draft, { text: mark, from });
  }
  state.area = areaOf(state.draft, { text: text.replace(/^\d{1,2}\s+(?=\p{Lu})/u, ""), from });
  state.goal = undefined;
  state.activity = undefined;
  state.goalDeadline = undefined;
  state.carried = undefined;
}

/** A line that names a goal, which has the deadline that its heading carries. `number` is that of its list. */
export function startGoal(state: DocumentState, { text: typed, from }: Said, number?: string): void {
  const { label, code = number, text } = labelledText(typed);
  if (label) addHeading(state.draft, { text: label, from });
  const goal = goalOf(state.draft, { text: unquoted(text), from }, state.area);
  if (code) {
    goal.codes.push(code);
    addNote(goal.notes, { heading: numberHeading(state.draft), value: code, from });
  }
  if (state.goalDeadline) goal.deadline ??= state.goalDeadline;
  state.goal = goal;
  state.ownerOfGoal = undefined;
  state.activity = undefined;
}

/** A line that names an activity, with what stands last in it: status and comment, owners and times. */
export function startActivity(state: DocumentState, { text: typed, from }: Said): void {
  const { draft } = state;
  const card = isCard(state, typed) ? numberedWord.exec(typed) : null;
  const { label = card?.[1], code = card?.[2], text } = labelledText(typed);
  const words = card ? typed.slice(card[0].length) : text;
  const progress = peelValues(words, state.hasOwnerLabels);
  const activity = addActivity(draft, { text: progress.text, from });
  if (label) addHeading(draft, { text: label, from });
  if (code) addNote(activity.notes, { heading: numberHeading(state.draft), value: code, from });
  if (state.area) activity.area = state.area;
  if (state.goal) activity.goal = state.goal;
  if (state.ownerOfGoal) activity.owners.push(state.ownerOfGoal);
  for (const { field, label: heading = "", text } of progress.values) {
    if (heading) addHeading(draft, { text: heading, from });
    fillActivity(activity, { field, heading: heading || text, text, value: text, from });
  }
  if (progress.comment) activity.comment ??= { text: progress.comment, from };
  const first =
    progress.twice && progress.comment ? earlierOf(state, progress.comment, progress.status!, from) : undefined;
  const status = first ?? progress.status;
  if (status) activity.status = { text: status, from };
  if (state.carried) state.timed.push({ activity, ...state.carried });
  state.activity = activity;
  state.inBlock = true;
}

/** The earlier of two statuses, if a person has said that it holds. */
function earlierOf({ draft }: DocumentState, comment: string, status: string, from: Said["from"]): string | undefined {
  const holds = ask(draft, {
    id: `status:${quoted(comment, 30)}`,
    quoted: comment,
    text: {
      sv: `Vilken av de två statusarna i ”${quoted(comment)}” gäller? Antaget: den senare, ${status}.`,
      en: `Which of the two statuses in “${quoted(comment)}” holds? Assumed: the later one, ${status}.`,
    },
    from,
    answers: [
      { id: "later", text: { sv: "den senare", en: "the later one" } },
      { id: "earlier", text: { sv: "den tidigare", en: "the earlier one" } },
    ],
  });
  return holds === "earlier" ? /^[^.!]+/u.exec(comment)?.[0] : undefined;
}
