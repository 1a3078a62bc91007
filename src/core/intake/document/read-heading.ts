import { addFact } from "../add-fact";
import { addHeading } from "../draft";
import { factOf } from "../words/fact-labels";
import { isParty } from "../words/bodies";
import { isProseHeading, sectionOf } from "../words/section-words";
import { labelledText } from "../values/labelled-text";
import { headPieces } from "../values/head-pieces";
import { readFactLine } from "../values/read-facts";
import { readPiece } from "./read-title";
import { startActivity, startArea, startGoal } from "./add-rows";
import { isCard, levelHere, type DocumentState } from "./document-state";
import { timedHeading } from "./heading-times";
import { isHeading, sectionContent } from "./headings";
import { labelOf } from "./label-lines";
import type { Line } from "./lines";

/** Reads a heading: what it says of the lines under it. Answers with the last line that it has used. */
export function readHeading(state: DocumentState, lines: readonly Line[], at: number): number {
  const { draft } = state;
  const line = lines[at]!;
  const said = { text: line.text, from: [{ row: line.row, column: 0 }] };
  if (state.mode === "head" && line.kind === "text" && holdsFacts(said)) {
    for (const piece of headPieces(said)) readPiece(draft, piece);
    return at;
  }
  const unnumbered = line.text.replace(/^\d{1,2}(?:\.\d+)*\.?\s+/u, "");
  const value = nextText(lines, at);
  const named = line.kind === "text" ? factOf(line.text) : undefined;
  // The head of a page is printed again within the plan's own part.
  const fact =
    named && (state.mode !== "body" || draft.headings.some(({ text }) => text === line.text)) ? named : undefined;
  if (
    fact &&
    value !== undefined &&
    addFact(draft, { label: line.text, fact, value: lines[value]!.text }, [
      ...said.from,
      { row: lines[value]!.row, column: 0 },
    ])
  ) {
    return value;
  }
  const timed = timedHeading(unnumbered);
  const section = sectionOf(unnumbered);
  if (state.mode === "head" && line.kind === "text" && isParty(line.text)) {
    draft.leftOut.push(said);
  } else if (timed) {
    startTimed(state, timed, said);
  } else if (section) {
    addHeading(draft, said);
    state.mode = "body";
    state.section = section;
    state.isGoalNext = section === "goals";
    state.activity = undefined;
    if (section === "areas") Object.assign(state, { area: undefined, goal: undefined });
  } else if (isProseHeading(unnumbered)) {
    toProse(state, said);
  } else {
    readName(state, lines, at, said);
  }
  return at;
}

/** A short line of the head may name somebody and say something of the plan after it. */
function holdsFacts(said: SaidHere): boolean {
  const pieces = headPieces(said);
  return pieces.length > 1 && pieces.some(({ text }) => readFactLine(text) !== undefined);
}

type SaidHere = { readonly text: string; readonly from: readonly { readonly row: number; readonly column: number }[] };

function startTimed(
  state: DocumentState,
  { label, time, is, of }: NonNullable<ReturnType<typeof timedHeading>>,
  { from }: SaidHere,
): void {
  addHeading(state.draft, { text: label, from });
  state.mode = "body";
  state.activity = undefined;
  if (of === "goals") {
    state.goal = undefined;
    state.section = "goals";
    if (is === "end") state.goalDeadline = { text: time, from };
  } else {
    state.section = "activities";
    state.carried = { [is]: { text: time, from } };
  }
}

function toProse(state: DocumentState, said: SaidHere): void {
  state.mode = "prose";
  state.draft.leftOut.push(said);
  Object.assign(state, { activity: undefined, goal: undefined, area: undefined });
}

/** A heading with a name of its own: an area, or below an area a goal or an activity. */
function readName(state: DocumentState, lines: readonly Line[], at: number, said: SaidHere): void {
  const line = lines[at]!;
  const { level: named, code, label } = labelledText(said.text);
  const level = isCard(state, said.text) ? "activity" : levelHere(state, named, label);
  const content = sectionContent(lines, at);
  const depth = line.kind === "heading" ? line.depth : code?.includes(".") ? 8 : 7;
  const isDeeper =
    state.mode === "body" &&
    state.area !== undefined &&
    state.areaDepth !== undefined &&
    depth > state.areaDepth &&
    (line.kind === "heading" || depth === 8);
  if (
    level === undefined &&
    !isDeeper &&
    !(content.hasRows && !(content.opensWithProse && line.kind === "text" && state.mode !== "body"))
  ) {
    toProse(state, said);
    return;
  }
  state.mode = "body";
  state.section = "activities";
  if (level === "goal") startGoal(state, said);
  else if (level === "activity" || (level === undefined && isActivity(lines, at, content))) startActivity(state, said);
  else if (level === "area" || !isDeeper) {
    startArea(state, said);
    state.areaDepth = depth;
  } else if (content.hasLabels && !content.hasPlainBullets) startActivity(state, said);
  else startGoal(state, said);
}

const ofActivity = new Set(["owner", "participants", "start", "end", "time", "reportBack", "deliverable"]);

/** A heading right above an activity's labels, as others in the document, is the activity's own words. */
function isActivity(
  lines: readonly Line[],
  at: number,
  { hasPlainBullets }: ReturnType<typeof sectionContent>,
): boolean {
  return !hasPlainBullets && opensLabels(lines, at) && hasSeveral(lines);
}

function opensLabels(lines: readonly Line[], at: number): boolean {
  let next = at + 1;
  while (lines[next]?.kind === "blank") next++;
  const line = lines[next];
  return line !== undefined && line.kind !== "heading" && ofActivity.has(labelOf(line)?.field ?? "");
}

/** Whether more than one heading of a document stands above labels; looked up once for each document. */
function hasSeveral(lines: readonly Line[]): boolean {
  const known = several.get(lines);
  if (known !== undefined) return known;
  let count = 0;
  for (let at = 0; at < lines.length && count < 2; at++) {
    if (lines[at]!.kind !== "blank" && opensLabels(lines, at) && isHeading(lines, at)) count++;
  }
  several.set(lines, count > 1);
  return count > 1;
}

const several = new WeakMap<readonly Line[], boolean>();

/** The next line that says something, if it is no heading of its own kind. */
function nextText(lines: readonly Line[], at: number): number | undefined {
  const next = lines.findIndex((line, index) => index > at && line.kind !== "blank");
  return next > at &&
    lines[next]!.kind === "text" &&
    !factOf(lines[next]!.text) &&
    lines[next]!.text.length <= 80 &&
    (isHeading(lines, next) || lines[at + 1] === lines[next])
    ? next
    : undefined;
}
