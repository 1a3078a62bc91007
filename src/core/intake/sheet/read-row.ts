import {
  addActivity,
  addHeading,
  addNote,
  areaOf,
  goalOf,
  numberHeading,
  type Draft,
  type DraftActivity,
  type DraftGoal,
  type GoalValues,
} from "../draft";
import { fillActivity, type Piece } from "../fill-activity";
import { fillGoal } from "../fill-goal";
import type { Said } from "../source";
import { isWordForNothing } from "../values/blank-words";
import { labelledText } from "../values/labelled-text";
import { itemsOf } from "../values/numbered-items";
import { levelOf, type Level } from "../words/level-words";
import type { SheetColumn } from "./columns";
import type { Grid } from "./grid";
import type { Context } from "./read-body";
import { piecesOf } from "./row-pieces";

/** Fields of a goal that may stand in the row of one of its activities. */
const ofGoal = new Set<Piece["field"]>(["indicator", "baseline", "target", "goalLead"]);

/** Reads a row as a goal, its activities, or both. */
export function readRow(
  grid: Grid,
  columns: readonly SheetColumn[],
  row: number,
  draft: Draft,
  context: Context,
): void {
  const pieces = piecesOf(grid, columns, row).filter((piece) => {
    const isNothing = piece.field !== "activity" && piece.field !== "goal" && isWordForNothing(piece.text);
    if (isNothing) draft.leftOut.push({ text: piece.text, from: piece.from });
    return !isNothing;
  });
  const one = (field: Piece["field"]) => pieces.find((piece) => piece.field === field);
  const level = levelOfRow(one("level"), draft);
  if (level === "area") {
    const text = one("activity") ?? one("goal") ?? one("area");
    if (text) context.area = areaOf(draft, plainArea(text, draft));
    context.goal = undefined;
    const rest = pieces.filter((piece) => piece !== text && piece.field !== "level");
    for (const piece of rest) if (piece.field === "code") addHeading(draft, piece);
    leaveOut(
      rest.filter(({ field }) => field !== "code"),
      draft,
    );
    return;
  }
  const areaCell = one("area");
  const area = areaCell ? areaOf(draft, plainArea(areaCell, draft)) : context.area;
  const activityCell = level === "goal" ? undefined : one("activity");
  const goalCell = level === "goal" ? (one("activity") ?? one("goal")) : one("goal");
  const goal = goalCell ? readGoal(goalCell, area, pieces, draft) : areaCell && !level ? undefined : context.goal;
  context.isBandGoal = goalCell === undefined && level === undefined;
  // Where rows name their goal themselves, a row that names none has none.
  const byReference = columns.some(({ field }) => field === "goalRef");
  if (level === "goal" && !byReference) context.goal = goal;
  if (activityCell && isContinued(grid, columns, row)) {
    const own = pieces.filter(({ field, from }) => field !== "activity" && from[0]?.row === row);
    for (const activity of context.latest) for (const piece of own) fillRest(piece, activity, goal, context);
    return;
  }
  const rest = pieces.filter(({ field }) => !["area", "goal", "activity", "level"].includes(field));
  if (!activityCell) {
    if (goal) for (const piece of rest) fillGoal(goal, piece);
    else leaveOut(pieces, draft);
    if (goal) goal.codes.push(...rest.filter(({ field }) => field === "code").map(({ text }) => text));
    return;
  }
  context.latest = itemsOf(activityCell.text).map(({ number, text: typed }) => {
    const { code, label, text } = labelledText(typed);
    const activity = addActivity(draft, { text, from: activityCell.from });
    if (label) addHeading(draft, { text: label, from: activityCell.from });
    if (code) addNote(activity.notes, { heading: numberHeading(draft), value: code, from: activityCell.from });
    if (area) activity.area = area;
    if (goal) activity.goal = goal;
    for (const piece of rest) {
      const part = partFor(piece, number);
      if (part) fillRest(part, activity, goal, context);
    }
    return activity;
  });
}

/** What is left of a row is shown as one text. */
function leaveOut(pieces: readonly Piece[], draft: Draft): void {
  if (pieces.length === 0) return;
  draft.leftOut.push({ text: pieces.map(({ text }) => text).join(" | "), from: pieces.flatMap(({ from }) => from) });
}

/** The activity's cell is merged down from a row above: this row says more of it. */
function isContinued(grid: Grid, columns: readonly SheetColumn[], row: number): boolean {
  const at = columns.find(({ field }) => field === "activity")?.at;
  const merge = at === undefined ? undefined : grid.mergeAt(row, at);
  return merge !== undefined && merge.top < row;
}

function fillRest(piece: Piece, activity: DraftActivity, goal: DraftGoal | undefined, context: Context): void {
  if (piece.field === "goalRef") {
    context.references.push({
      activity,
      heading: piece.heading,
      text: piece.text,
      value: piece.value,
      from: piece.from,
    });
  } else if (ofGoal.has(piece.field) && goal && (piece.field === "goalLead" || !context.isBandGoal)) {
    if (piece.field === "goalLead") fillGoal(goal, piece);
  } else {
    fillActivity(activity, piece);
  }
}

/** The part of a value that bears the activity's number; a value without numbers holds for all. */
function partFor(piece: Piece, number: string | null): Piece | undefined {
  if (number === null) return piece;
  const items = itemsOf(piece.text);
  if (items.every((item) => item.number === null)) return piece;
  const own = items.find((item) => item.number === number);
  return own && own.text !== "" ? { ...piece, text: own.text, value: own.text } : undefined;
}

function levelOfRow(piece: Piece | undefined, draft: Draft): Level | undefined {
  const level = piece && levelOf(piece.text);
  if (piece && level) addHeading(draft, { text: piece.text, from: piece.from });
  return level;
}

function plainArea(piece: Piece, draft: Draft): Said {
  const { label, code, text } = labelledText(piece.text);
  const mark = label ?? code;
  if (mark) addHeading(draft, { text: mark, from: piece.from });
  return { text, from: piece.from };
}

function readGoal(cell: Piece, area: Said | undefined, pieces: readonly Piece[], draft: Draft): DraftGoal {
  const { label, code, text } = labelledText(cell.text);
  if (label) addHeading(draft, { text: label, from: cell.from });
  const values: GoalValues = {};
  for (const { field, text: value, from } of pieces) {
    if ((field === "indicator" || field === "baseline" || field === "target") && !values[field])
      values[field] = { text: value, from };
  }
  const goal = goalOf(draft, { text, from: cell.from }, area, values);
  if (code) {
    addNote(goal.notes, { heading: numberHeading(draft), value: code, from: cell.from });
    goal.codes.push(code);
  }
  return goal;
}
