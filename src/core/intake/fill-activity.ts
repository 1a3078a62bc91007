import { addNote, type DraftActivity } from "./draft";
import type { Said, Spot } from "./source";
import { readReportBacks } from "./values/report-backs";
import { readRevised, readStretch } from "./values/read-time";
import { readStatus } from "./values/status-and-comment";
import type { Field } from "./words/field-names";

/** One value of a row or a labelled line: what it is about, its heading as spelt, and its words (a number where it is one). */
export type Piece = {
  readonly field: Field | "note";
  readonly heading: string;
  readonly text: string;
  readonly value: string | number;
  readonly from: readonly Spot[];
};

/** Puts a value into the activity's field; what has no field, or finds it taken, becomes a note under its heading. */
export function fillActivity(activity: DraftActivity, piece: Piece): void {
  const said: Said = { text: piece.text, from: piece.from };
  switch (piece.field) {
    case "owner":
      activity.owners.push(said);
      return;
    case "participants":
      activity.participants.push(said);
      return;
    case "start":
    case "end":
    case "time":
      fillTime(activity, piece);
      return;
    case "reportBack":
      activity.reportBack.push(...readReportBacks(piece.text));
      activity.reportBackFrom.push(...piece.from);
      return;
    case "status":
      fillProgress(activity, piece);
      return;
    case "comment":
    case "deliverable":
      if (!activity[piece.field]) activity[piece.field] = said;
      else noteOf(activity, piece);
      return;
    default:
      noteOf(activity, piece);
  }
}

function noteOf(activity: DraftActivity, { heading, value, from }: Piece): void {
  addNote(activity.notes, { heading, value, from });
}

function fillTime(activity: DraftActivity, piece: Piece): void {
  const { valid, earlier } = readRevised(piece.text);
  if (earlier) addNote(activity.notes, { heading: piece.heading, value: earlier, from: piece.from });
  const at = (text: string): Said => ({ text, from: piece.from });
  const { start, end } = readStretch(valid);
  if (piece.field === "start") {
    if (activity.start) noteOf(activity, piece);
    else if (start && !activity.end) Object.assign(activity, { start: at(start), end: at(end) });
    else activity.start = at(valid);
  } else if (activity.end) {
    noteOf(activity, piece);
  } else if (start && !activity.start) {
    Object.assign(activity, { start: at(start), end: at(end) });
  } else {
    activity.end = at(start ? valid : end);
  }
}

function fillProgress(activity: DraftActivity, piece: Piece): void {
  const { status, comment } = readStatus(piece.text);
  if (activity.status && status) {
    noteOf(activity, piece);
    return;
  }
  if (status) activity.status = { text: status, from: piece.from };
  if (!comment) return;
  if (activity.comment) addNote(activity.notes, { heading: piece.heading, value: comment, from: piece.from });
  else activity.comment = { text: comment, from: piece.from };
}
