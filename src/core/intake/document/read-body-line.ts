import { ask, askAboutHeading } from "../ask";
import { addHeading, addNote, areaOf, goalOf, type DraftActivity } from "../draft";
import { fillActivity, type Piece } from "../fill-activity";
import { fillGoal } from "../fill-goal";
import { quoted } from "../../text";
import type { Said } from "../source";
import { isDash, isWordForNothing } from "../values/blank-words";
import { levelOf } from "../words/level-words";
import { timeWords } from "../values/time-words";
import { isParty } from "../words/bodies";
import { opensWithStatus } from "../values/status-and-comment";
import { labelledText, unquoted } from "../values/labelled-text";
import { startActivity, startArea, startGoal } from "./add-rows";
import { isCard, levelHere, type DocumentState } from "./document-state";
import { labelOf, levelLabel, type Labelled } from "./label-lines";
import { holdsValues } from "./peel-values";
import { labelsOf } from "./line-values";
import type { Line } from "./lines";

/** Reads a line of the plan's own part: a labelled value, a bullet, or a numbered line. What is none of these is left out. */
export function readBodyLine(state: DocumentState, lines: readonly Line[], at: number): void {
  const line = lines[at]!;
  const said: Said = { text: line.text, from: [{ row: line.row, column: 0 }] };
  const named = levelLabel(line.text) ?? (line.kind === "text" ? labelledText(line.text) : undefined);
  const level = isCard(state, line.text) ? "activity" : levelHere(state, named?.level, named?.label);
  if (levelOf(line.text) && line.text.endsWith(":")) {
    addHeading(state.draft, { text: line.text.slice(0, -1), from: said.from });
    return;
  }
  const [first, ...others] = labelsOf(line);
  const label = trusted(first, state, lines, line);
  const { naming } = state;
  state.naming = undefined;
  const goesOn =
    naming &&
    line.kind === "text" &&
    !level &&
    (label === undefined || label.isUnsure) &&
    (line.isIndented || isParty(label?.label ?? ""));
  if (goesOn) {
    put(state, { ...naming, value: line.text }, said);
    state.naming = naming;
  } else if (state.pending && line.kind === "bullet" && !label) {
    put(state, { ...state.pending, value: line.text }, said);
  } else if (level) {
    startLevel(state, level, said, line);
  } else if (label) {
    for (const each of [label, ...others]) readLabel(state, each, said);
    const { field } = others.at(-1) ?? label;
    if (field === "owner" || field === "participants") state.naming = { field, label: label.label };
  } else if (line.kind === "bullet") {
    readBullet(state, line, said);
  } else if (state.isGoalNext && state.section === "goals" && !line.text.endsWith(":")) {
    state.isGoalNext = false;
    startGoal(state, said);
  } else if (labelledText(line.text).code !== undefined || isNamedByLabels(lines, at) || holdsValues(line.text)) {
    if (state.section === "goals") startGoal(state, said);
    else startActivity(state, said);
    state.indent = 0;
  } else {
    state.draft.leftOut.push(said);
  }
}

/** What stands before a colon in a bullet is a label when others have it too or its value is short; else it opens a text. */
function trusted(
  label: Labelled | undefined,
  state: DocumentState,
  lines: readonly Line[],
  line: Line,
): Labelled | undefined {
  if (!label?.isUnsure || line.kind !== "bullet") return label;
  const isRepeated = lines.filter(({ text }) => text.startsWith(`${label.label}:`)).length > 1;
  const isShort = label.value.split(/\s+/u).length <= 4;
  return (state.activity ?? state.goal) && (isRepeated || isShort) ? label : undefined;
}

function startLevel(state: DocumentState, level: "area" | "goal" | "activity", said: Said, line: Line): void {
  if (level !== "activity" && state.activityFirst && state.inBlock && state.activity) {
    addToActivity(state, state.activity, level, said);
    return;
  }
  if (level === "area") startArea(state, said);
  else if (level === "goal") startGoal(state, said, line.number);
  else startActivity(state, said);
  state.indent = line.depth;
  if (level !== "area") state.section = "activities";
  state.inBlock = level === "activity";
}

/** The goal or area that an activity's own block names. */
function addToActivity(
  { draft, area }: DocumentState,
  activity: DraftActivity,
  level: "area" | "goal",
  said: Said,
): void {
  const { label, text } = labelledText(said.text);
  if (label) addHeading(draft, { text: label, from: said.from });
  if (level === "area") activity.area = areaOf(draft, { text, from: said.from });
  else activity.goal = goalOf(draft, { text: unquoted(text), from: said.from }, activity.area ?? area);
}

function readBullet(state: DocumentState, line: Line, said: Said): void {
  if (state.section === "areas") {
    startArea(state, said);
  } else if (state.activity && line.depth > state.indent) {
    addNote(state.activity.notes, {
      heading: detailHeading(state),
      value: withDetail(state, line.text),
      from: said.from,
    });
  } else if (state.section === "goals") {
    startGoal(state, said);
  } else {
    startActivity(state, said);
    state.indent = line.depth;
  }
}

function detailHeading({ draft: { language } }: DocumentState): string {
  return language === "sv" ? "Detaljer" : "Details";
}

/** Points below an activity's bullet are gathered in one note. */
function withDetail(state: DocumentState, text: string): string {
  const notes = state.activity!.notes;
  const earlier = notes.findIndex(({ heading }) => heading === detailHeading(state));
  return earlier < 0 ? text : `${notes.splice(earlier, 1)[0]!.value}; ${text}`;
}

/** A plain line right above labels of an activity is the activity's own words. */
function isNamedByLabels(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  const label = next && labelOf(next);
  return label !== undefined && ["owner", "participants", "start", "end", "time", "reportBack"].includes(label.field);
}

function readLabel(state: DocumentState, label: Labelled, said: Said): void {
  addHeading(state.draft, { text: label.label, from: said.from });
  const { field } = label;
  if (label.value === "") {
    if (field === "owner" || field === "participants") state.pending = { field, label: label.label };
  } else if (isWordForNothing(label.value)) {
    state.draft.leftOut.push({ text: label.value, from: said.from });
  } else if (!isDash(label.value)) {
    put(state, label, said);
  }
}

/** Puts a value where it belongs: to the goal as long as no activity has followed it, else to the activity. */
function put(state: DocumentState, { field, label, value }: Labelled, said: Said): void {
  const { draft, goal, activity } = state;
  const isFollowUp = field === "followUp" && value.search(timeWords()) >= 0;
  const isProgress = field === "comment" && !state.hasStatusLabels && opensWithStatus(value);
  const own = isFollowUp ? followUpOf(draft, label, said) : isProgress ? "status" : field;
  const piece: Piece = { field: own, heading: label, text: value, value, from: said.from };
  const isGoals = field === "indicator" || field === "baseline" || field === "target" || field === "goalLead";
  if (goal && (!activity || (isGoals && !state.inBlock && !goal[field === "goalLead" ? "lead" : field]))) {
    if (field === "goalLead" && leadsActivities(state, label, said))
      state.ownerOfGoal = { text: value, from: said.from };
    fillGoal(goal, piece);
  } else if (activity) fillActivity(activity, piece);
  else draft.leftOut.push(said);
}

/** Times under a label of follow-up: when to report back? Asked once. */
function followUpOf(draft: DocumentState["draft"], label: string, { from }: Said): Piece["field"] {
  return askAboutHeading(draft, label, from, "reportBack", "indicator", "note");
}

function leadsActivities({ draft }: DocumentState, label: string, { from }: Said): boolean {
  const holds = ask(draft, {
    id: "goal-lead",
    quoted: label,
    text: {
      sv: `Den som står vid ”${quoted(label)}” leder målet. Ansvarar samma funktion för målets aktiviteter? Antaget: nej.`,
      en: `Whoever stands at “${quoted(label)}” leads the goal. Does the same officer lead its activities? Assumed: no.`,
    },
    from,
    answers: [
      { id: "no", text: { sv: "nej, bara målet", en: "no, only the goal" } },
      { id: "yes", text: { sv: "ja, också aktiviteterna", en: "yes, the activities too" } },
    ],
  });
  return holds === "yes";
}
