import { addFact, validityFromTitle } from "../add-fact";
import { askAboutLegend } from "../ask-about-legend";
import { emptyDraft } from "../draft";
import { finish } from "../finish";
import { guessLanguage } from "../guess-language";
import type { Answers, Proposal } from "../proposal";
import type { DocumentSource, Said } from "../source";
import { labelledText } from "../values/labelled-text";
import { readFactLine } from "../values/read-facts";
import { newState, type DocumentState } from "./document-state";
import { factsInProse } from "./facts-in-prose";
import { isHeading } from "./headings";
import { labelOf, levelLabel } from "./label-lines";
import { readLines, type Line } from "./lines";
import { readBodyLine } from "./read-body-line";
import { readHeading } from "./read-heading";

/** Reads somebody else's document as a plan; nothing when it is empty. */
export function proposeFromDocument(source: DocumentSource, answers: Answers): Proposal | undefined {
  const lines = readLines(source.lines);
  const first = lines.findIndex(({ kind }) => kind !== "blank");
  if (first < 0) return undefined;
  const draft = emptyDraft(guessLanguage(source.lines), answers);
  const state = newState(draft, new Set(lines.flatMap((line) => labelOf(line)?.field ?? [])));
  let start = first;
  if (!readFactLine(lines[first]!.text, true)) {
    draft.facts.set("title", saidBy(lines[first]!));
    start++;
  }
  for (let at = start; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.kind === "blank") {
      state.pending = undefined;
    } else if (isHeading(lines, at)) {
      at = readHeading(state, lines, at);
    } else {
      readLine(state, lines, at);
    }
  }
  for (const { activity, start: from, end: to } of state.timed) {
    if (from) activity.start ??= from;
    if (to) activity.end ??= to;
  }
  validityFromTitle(draft);
  factsInProse(draft);
  askAboutLegend(draft);
  return finish(draft, lines.filter(({ kind }) => kind !== "blank").map(saidBy));
}

function readLine(state: DocumentState, lines: readonly Line[], at: number): void {
  const { draft } = state;
  const line = lines[at]!;
  const said = saidBy(line);
  if (state.mode !== "body") {
    const fact = readFactLine(line.text, state.mode === "prose");
    if (fact && addFact(draft, fact, said.from)) return;
    const isRow = levelLabel(line.text) !== undefined || labelledText(line.text).level !== undefined;
    if (!isRow && !(state.mode === "head" && line.kind === "bullet")) {
      draft.leftOut.push(said);
      return;
    }
    state.mode = "body";
  }
  readBodyLine(state, lines, at);
}

function saidBy({ text, row }: Line): Said {
  return { text, from: [{ row, column: 0 }] };
}
