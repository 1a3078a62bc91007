import { addFact, validityFromTitle } from "../add-fact";
import { askAboutLegend } from "../ask-about-legend";
import { emptyDraft } from "../draft";
import { finish } from "../finish";
import { guessLanguage } from "../guess-language";
import type { Answers, Proposal } from "../proposal";
import type { DocumentSource, Said } from "../source";
import { labelledText } from "../values/labelled-text";
import { headPieces } from "../values/head-pieces";
import { readFactLine } from "../values/read-facts";
import { breadthOf, isCard, newState, numberedWord, type Order, type DocumentState } from "./document-state";
import { factsInProse } from "./facts-in-prose";
import { isHeading } from "./headings";
import { labelOf, levelLabel } from "./label-lines";
import { withNumberedHeadings } from "./numbered-headings";
import { readPiece, readTitle } from "./read-title";
import { readLines, type Line } from "./lines";
import { readBodyLine } from "./read-body-line";
import { readHeading } from "./read-heading";

/** Reads somebody else's document as a plan; nothing when it is empty. */
export function proposeFromDocument(source: DocumentSource, answers: Answers): Proposal | undefined {
  const lines = withNumberedHeadings(readLines(source.lines));
  const first = lines.findIndex(({ kind }) => kind !== "blank");
  if (first < 0) return undefined;
  const draft = emptyDraft(guessLanguage(source.lines), answers);
  const state = newState(draft, labelledFields(lines), orderOf(lines));
  const start = readTitle(draft, lines);
  for (let at = start; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.kind === "blank") {
      state.pending = undefined;
      state.inBlock = false;
    } else if (isPageMark(line.text)) {
      draft.leftOut.push(saidBy(line));
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
  const line = lines[at]!;
  const said = saidBy(line);
  if (state.mode !== "body") {
    const isRow =
      isCard(state, line.text) || levelLabel(line.text) !== undefined || labelledText(line.text).level !== undefined;
    if (!isRow && readHeadLine(state, said, line)) return;
    state.mode = "body";
  }
  readBodyLine(state, lines, at);
}

/** Reads a line before the plan's own part; false for a bullet that says nothing of the plan, with which that part begins. */
function readHeadLine({ draft, mode }: DocumentState, said: Said, { kind }: Line): boolean {
  if (mode === "prose") {
    const fact = readFactLine(said.text, true);
    if (!fact || !addFact(draft, fact, said.from)) draft.leftOut.push(said);
    return true;
  }
  if (kind === "bullet" && !readFactLine(said.text, true)) return false;
  for (const piece of headPieces(said)) readPiece(draft, piece);
  return true;
}

function isPageMark(text: string): boolean {
  return /^(?:sida|sid\.?|page)\s*\d+(?:\s*(?:av|of|\/|\()\s*\d+\)?)?$/iu.test(text);
}

/** What this document has labels for, among its activities: one that stands once may be of the head. */
function labelledFields(lines: readonly Line[]): ReadonlySet<string> {
  const fields = lines.flatMap((line) => labelOf(line)?.field ?? []);
  return new Set(fields.filter((field, at) => fields.indexOf(field) < at));
}

function orderOf(lines: readonly Line[]): Order {
  const labels = lines.flatMap(({ text }) => {
    const { level, label } = labelledText(text);
    return level && label ? [{ level, label }] : [];
  });
  const cardWord = cardWordOf(lines);
  const breadths = labels.filter(({ level }) => level === "goal").map(({ label }) => breadthOf(label));
  const broadest = Math.max(...breadths);
  return {
    activityFirst: cardWord !== undefined || labels.find(({ level }) => level !== "area")?.level === "activity",
    areaBreadth: breadths.some((breadth) => breadth < broadest) ? broadest : undefined,
    cardWord,
  };
}

/** A word that opens two lines or more with a number, each right above labels, is this document's word for activities. */
function cardWordOf(lines: readonly Line[]): string | undefined {
  const words = lines.flatMap(({ text, kind }, at) => {
    const [, mark] = numberedWord.exec(text) ?? [];
    const next = lines[at + 1];
    const isAbove =
      next !== undefined && next.kind !== "blank" && (labelOf(next) ?? levelLabel(next.text)) !== undefined;
    return mark && kind !== "bullet" && isAbove && labelledText(text).level === undefined ? [mark.split(" ")[0]!] : [];
  });
  return words.find((word, at) => words.indexOf(word) < at);
}

function saidBy({ text, row }: Line): Said {
  return { text, from: [{ row, column: 0 }] };
}
