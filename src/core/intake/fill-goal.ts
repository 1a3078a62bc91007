import { addNote, type DraftGoal } from "./draft";
import type { Piece } from "./fill-activity";
import { readRevised } from "./values/read-time";

/** Puts a value into the goal's field; what has no field, or finds it taken, becomes a note under its heading. */
export function fillGoal(goal: DraftGoal, piece: Piece): void {
  const { field, text, from } = piece;
  if (field === "end" || field === "time") {
    const { valid, earlier } = readRevised(text);
    if (earlier) addNote(goal.notes, { heading: piece.heading, value: earlier, from });
    if (!goal.deadline) {
      goal.deadline = { text: valid, from };
      return;
    }
  }
  const own = field === "goalLead" || field === "owner" ? "lead" : field;
  if (own === "lead" || own === "indicator" || own === "baseline" || own === "target") {
    if (goal[own]?.text === text) return;
    if (!goal[own]) {
      goal[own] = { text, from };
      return;
    }
  }
  addNote(goal.notes, { heading: piece.heading, value: piece.value, from });
}
