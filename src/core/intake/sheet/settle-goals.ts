import { askAboutHeading } from "../ask";
import type { Draft } from "../draft";
import { sameHeading, type SheetColumn } from "./columns";
import { share, type TextsOf } from "./settle-columns";

/** A goal's words rarely are as short as its target value: `90 %`, `Minst 75 %`, `40 av 40`. */
function isValue(text: string): boolean {
  return (
    /^[<>≤≥=±+-]?\s*\d/u.test(text) ||
    /^(?:minst|högst|max|min|mer än|färre än|fler än|under|över|at least|at most|fewer than|more than|no more than|less than|below|above)\b.*\d/iu.test(
      text,
    ) ||
    (/\d/u.test(text) && text.split(/\s+/u).length <= 4) ||
    /^(?:öka|minska|ökning|minskning|increase|decrease|oförändrat)\p{L}*$/iu.test(text)
  );
}

/** Tells goals from target values and indicators, where `Mål`, `Target` and `Measure` can be either. */
export function settleGoals(columns: readonly SheetColumn[], of: TextsOf, draft: Draft): void {
  settleCodes(columns, of);
  settleTargets(columns, of, draft);
  settleTwoGoals(columns, draft);
  settleMeasures(columns, of, draft);
  settleBaselines(columns, of);
  settleRoles(columns, of);
}

/** Numbers in a column of goals beside another that has words refer to goals of somebody else's. */
function settleCodes(columns: readonly SheetColumn[], of: TextsOf): void {
  const all = goals(columns);
  const isNumbers = (column: SheetColumn) =>
    of(column).length > 0 && share(of(column), (text) => /^[\d\s,;.&–-]+$/u.test(text)) >= 0.8;
  const numbers = all.filter(isNumbers);
  if (numbers.length === all.length) return;
  for (const column of numbers) if (!hasTarget(column, columns)) column.field = "note";
}

/** Beside an indicator numbers are its values. */
function hasTarget({ heading }: SheetColumn, columns: readonly SheetColumn[]): boolean {
  return /^(?:mål|goals?|targets?)$/iu.test(heading.trim()) && columns.some(({ field }) => field === "indicator");
}

function settleTargets(columns: readonly SheetColumn[], of: TextsOf, draft: Draft): void {
  const hasIndicator = columns.some(({ field }) => field === "indicator");
  for (const column of columns) {
    const values = share(of(column), isValue);
    const isPlain = /^(?:mål|goal|goals|target|targets)$/iu.test(column.heading.trim());
    if (column.field === "goal" && isPlain && values >= 0.5 && (hasIndicator || goals(columns).length > 1)) {
      column.field = askAboutHeading(draft, column.heading, column.from, "target", "goal");
    } else if (column.field === "target" && isPlain && of(column).length > 0) {
      const isGoal = values < 0.5 && goals(columns).length === 0;
      column.field = askAboutHeading(draft, column.heading, column.from, isGoal ? "goal" : "target", "goal", "target");
    }
  }
}

/** Of two columns of goals the one that stands last holds the goals; the broader one names areas when no column does. */
function settleTwoGoals(columns: readonly SheetColumn[], draft: Draft): void {
  const all = goals(columns);
  if (all.length < 2) return;
  const hasArea = columns.some(({ field }) => field === "area");
  for (const column of all.slice(0, -1)) {
    column.field = askAboutHeading(
      draft,
      column.heading,
      column.from,
      hasArea ? "note" : "area",
      "goal",
      "area",
      "note",
    );
  }
}

function settleMeasures(columns: readonly SheetColumn[], of: TextsOf, draft: Draft): void {
  const column = columns.find(({ heading }) => /^measures?$/iu.test(heading.trim()));
  if (!column || of(column).length === 0) return;
  const hasOther = columns.some((other) => other !== column && other.field === "activity");
  const counts = share(
    of(column),
    (text) =>
      isValue(text) || /^(?:share|number|proportion|percentage|rate|average|how many|%|complaints|trips)/iu.test(text),
  );
  const assumed = hasOther || counts >= 0.5 ? "indicator" : "activity";
  column.field = askAboutHeading(draft, column.heading, column.from, assumed, "indicator", "activity");
}

/** Values beside a target, of a year that has been, are where the goal started from. */
function settleBaselines(columns: readonly SheetColumn[], of: TextsOf): void {
  if (columns.some(({ field }) => field === "baseline") || !columns.some(({ field }) => field === "target")) return;
  const column = columns.find(
    (each) =>
      (each.field === "comment" || each.field === "note") &&
      /^(?:utfall|resultat|värde|nivå|läge|actual|result|value|level|current|latest)/iu.test(each.heading) &&
      share(of(each), isValue) >= 0.8,
  );
  if (column) column.field = "baseline";
}

/** A goal's number is its code where the goals stand, and a reference where the activities do. */
function settleRoles(columns: readonly SheetColumn[], of: TextsOf): void {
  const hasActivities = columns.some(({ field }) => field === "activity" || field === "title");
  const isCode = (text: string) => /^(?:mål\s*|goal\s*)?[A-ZÅÄÖ]{0,3}[-.]?\d+(?:\.\d+)*\.?$/iu.test(text);
  for (const column of columns) {
    if (column.field === "goalRef" && !hasActivities) column.field = "code";
    const isRef = column.field === "goal" && hasActivities && share(of(column), isCode) >= 0.8;
    if (isRef && of(column).length > 0) column.field = "goalRef";
  }
}

function goals(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  const all = columns.filter(({ field }) => field === "goal");
  return all.filter((column, at) => !all.slice(0, at).some(({ heading }) => sameHeading(heading, column.heading)));
}
