import { askAboutHeading } from "../ask";
import { numberHeading, type Draft } from "../draft";
import { codeShape } from "../values/code-shape";
import { isTime, timeWords } from "../values/time-words";
import { opensWithStatus, readStatus } from "../values/status-and-comment";
import { levelOf } from "../words/level-words";
import { isStatusWord } from "../words/status-words";
import { textsOf, type SheetColumn } from "./columns";
import type { FoundTable } from "./find-tables";
import type { Grid } from "./grid";
import { holdGiven } from "./given-columns";
import { settleOwners } from "./settle-owners-columns";
import { settleText } from "./settle-text";
import { settleUnknown } from "./settle-unknown";
import { settleGoals } from "./settle-goals";

/** A mark in a column of a period. */
export function isMark(text: string): boolean {
  return /^(?:[xX×✓✔✗●•■▪*]+|\(x\)|ja|yes)$/u.test(text.trim());
}

/**
 * Decides what columns hold by what stands in them, where a heading does not tell by itself: a person is asked, and the
 * most likely reading is assumed until then.
 */
export function settleColumns(grid: Grid, table: FoundTable, columns: readonly SheetColumn[], draft: Draft): void {
  const texts = new Map(columns.map((column) => [column, textsOf(grid, table, column.at)]));
  const of = (column: SheetColumn) => texts.get(column)!;
  holdGiven(table, columns, draft.answers);
  settleNumbers(columns, of, draft);
  settlePeriods(columns, of);
  settleLevels(columns, of);
  settleTimes(columns, of);
  settleGoals(columns, of, draft);
  settleFollowUp(columns, of, draft);
  settleStatus(columns, of, draft);
  settleProgress(columns, of);
  settleComments(columns, draft);
  settleOwners(columns, of, draft);
  settleUnknown(columns, of, draft);
  settleText(columns, of, draft);
  // What a person has said stands, whatever the content looks like.
  holdGiven(table, columns, draft.answers);
  settleDoubles(columns);
}

export type TextsOf = (column: SheetColumn) => readonly string[];

/** Share of the texts of which something is true; none of no texts. */
export function share(texts: readonly string[], is: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
}

/** Row numbers need no heading to be known. */
function settleNumbers(columns: readonly SheetColumn[], of: TextsOf, draft: Draft): void {
  if (columns.some(({ field }) => field === "code")) return;
  const column = columns.find(({ heading }) => heading === "");
  if (
    !column ||
    share(
      of(column).filter((text) => text.length <= 8),
      (text) => codeShape(text) !== undefined,
    ) < 0.8
  )
    return;
  column.field = "code";
  column.heading = numberHeading(draft);
}

function settlePeriods(columns: readonly SheetColumn[], of: TextsOf): void {
  for (const column of columns) {
    if (column.field === "period" && share(of(column), isMark) < 0.5 && of(column).length > 0) column.field = "note";
  }
}

function settleLevels(columns: readonly SheetColumn[], of: TextsOf): void {
  for (const column of columns) {
    const words = new Set(of(column).map(levelOf));
    const isLevel = share(of(column), (text) => levelOf(text) !== undefined) >= 0.8 && words.size > 1;
    if (isLevel) column.field = "level";
    else if (column.field === "level") column.field = "note";
  }
}

/** A number that is no year says how much is done, not when. Grades of importance are no areas. */
function settleTimes(columns: readonly SheetColumn[], of: TextsOf): void {
  for (const column of columns) {
    const texts = of(column);
    const isTimeField = column.field === "start" || column.field === "end" || column.field === "time";
    const isShare = column.field === "status" && texts.some((text) => text.includes("%"));
    if (
      (isTimeField || isShare || column.field === "comment") &&
      texts.length > 0 &&
      texts.every((text) => /^\d{1,3}(?:[.,]\d+)?\s?%?$/u.test(text))
    )
      column.field = "note";
    const isProgress = (text: string) => isStatusWord(text) || /^(?:ja|nej|yes|no|delvis|partly)$/iu.test(text);
    if (isTimeField && texts.length > 0 && texts.every(isProgress) && !columns.some(({ field }) => field === "status"))
      column.field = "status";
    const isGrade = (text: string) =>
      /^(?:(?:mycket |very )?(?:hög|högt|medel|låg|lågt|high|medium|low|critical|kritisk)|[1-5abchml]|p?[1-4]|must|should|could)$/iu.test(
        text,
      );
    if (column.field === "area" && texts.length > 0 && share(texts, isGrade) > 0.8) column.field = "note";
  }
}

function settleFollowUp(columns: readonly SheetColumn[], of: TextsOf, draft: Draft): void {
  for (const column of columns.filter(({ field }) => field === "followUp")) {
    const texts = of(column);
    const isWhen = share(texts, (text) => isTime(text) || text.search(timeWords()) >= 0) >= 0.6;
    const isEvaluation = /^(?:utvärder|evaluat)\p{L}*$/iu.test(column.heading.trim());
    const assumed = isEvaluation
      ? "note"
      : isWhen
        ? "reportBack"
        : share(texts, isStatusWord) >= 0.5
          ? "status"
          : "note";
    column.field = askAboutHeading(
      draft,
      column.heading,
      column.from,
      assumed,
      "reportBack",
      "indicator",
      "comment",
      "status",
      "note",
    );
  }
}

function settleStatus(columns: readonly SheetColumn[], of: TextsOf, draft: Draft): void {
  for (const column of columns) {
    const isMarked = of(column).length > 0 && of(column).every(isMark);
    const isNamed = column.field === "status" || isStatusWord(column.heading.replace(/\?$/u, ""));
    if (isMarked && isNamed && column.field !== "period") column.field = "status";
  }
  const statuses = columns.filter((column) => column.field === "status" && !of(column).every(isMark));
  for (const column of statuses) {
    const texts = of(column);
    const hasStatus = share(texts, (text) => readStatus(text).status !== undefined);
    if (texts.length === 0 || hasStatus >= 0.5) continue;
    const assumed = columns.some(({ field }) => field === "comment") ? "note" : "comment";
    column.field = askAboutHeading(draft, column.heading, column.from, assumed, "status", "comment", "note");
  }
  const left = statuses.filter(({ field }) => field === "status");
  if (left.length < 2) return;
  for (const column of left.slice(0, -1)) column.field = "note";
  const last = left.at(-1)!;
  last.field = askAboutHeading(draft, last.heading, last.from, "status", "note");
}

/** Without a column of statuses, one for progress may hold them. */
function settleProgress(columns: readonly SheetColumn[], of: TextsOf): void {
  if (columns.some(({ field }) => field === "status")) return;
  const column = columns.find((each) => each.field === "comment" && share(of(each), opensWithStatus) >= 0.6);
  if (column) column.field = "status";
}

/** Whose comment it is matters: a remark of somebody else's is not the activity's own state. */
function settleComments(columns: readonly SheetColumn[], draft: Draft): void {
  for (const column of columns.filter(({ field }) => field === "comment")) {
    if (!/komment\p{L}*\s+(?:från|av|till)\s|comments?\s+(?:from|by|to|of)\s/iu.test(column.heading)) continue;
    column.field = askAboutHeading(draft, column.heading, column.from, "note", "comment");
  }
}

const single = new Set<SheetColumn["field"]>(["area", "goal", "activity", "level", "goalRef", "title", "deliverable"]);

/** Of two columns for the same thing the surer one counts, then the first; the other is a note. */
function settleDoubles(columns: readonly SheetColumn[]): void {
  for (const field of single) {
    const [, ...others] = columns
      .filter((column) => column.field === field)
      .toSorted((a, b) => b.confidence - a.confidence || a.at - b.at);
    for (const column of others) column.field = "note";
  }
  for (const column of columns) if (column.field === "title") column.field = "note";
}
