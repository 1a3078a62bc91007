import { addHeading, areaOf, goalOf, numberHeading, type Draft, type DraftActivity, type DraftGoal } from "../draft";
import { trailingBracket } from "../document/inline-values";
import { fillGoal } from "../fill-goal";
import { labelledText } from "../values/labelled-text";
import { levelOf } from "../words/level-words";
import { sectionOf } from "../words/section-words";
import type { Said, Spot } from "../source";
import type { SheetColumn } from "./columns";
import { rowText, type FoundTable } from "./find-tables";
import type { Grid } from "./grid";
import { bandLevel, isNumberedBand, rowKind, type RowKind } from "./row-kinds";
import { readRow } from "./read-row";

/** What holds for the rows below until the next of its kind. */
export type Context = {
  area?: Said | undefined;
  goal?: DraftGoal | undefined;
  /** The goal stands in a row of its own above: what a row says of indicators is the activity's. */
  isBandGoal?: boolean;
  /** Goals that activities name by a code, to be found when all goals have been read. */
  readonly references: Reference[];
  /** The activities of the rows whose cell is merged down, which the rows below add to. */
  latest: readonly DraftActivity[];
};

export type Reference = {
  readonly activity: DraftActivity;
  readonly heading: string;
  readonly text: string;
  readonly value: string | number;
  readonly from: readonly Spot[];
};

/** Reads the body of one table. */
export function readBody(
  grid: Grid,
  table: FoundTable,
  columns: readonly SheetColumn[],
  draft: Draft,
): readonly Reference[] {
  const context: Context = { references: [], latest: [] };
  const headings = table.headingRows.map((row) => rowText(grid, row));
  const kinds = Array.from({ length: grid.height }, (_, row): RowKind => {
    if (row < table.first || row > table.last) return "blank";
    return isNumberedBand(grid, columns, row) ? "band" : rowKind(grid, table, columns, row);
  });
  if (table.caption !== undefined) readCaption(grid, columns, table.caption, draft, context);
  let hadTwo = false;
  for (let row = table.first; row <= table.last; row++) {
    if (headings.includes(rowText(grid, row))) continue;
    const kind = kinds[row]!;
    if (kind === "blank") continue;
    if (kind === "band" && isBand(grid, kinds, row)) {
      const isAboveBand = kinds[row + 1] === "band";
      hadTwo ||= isAboveBand;
      readBand(
        grid,
        columns,
        row,
        bandLevel(
          grid.row(row).at(-1)!.text,
          columns.some(({ field }) => field === "goal"),
          isAboveBand,
          hadTwo,
          columns.some(({ field }) => field === "area"),
        ),
        draft,
        context,
      );
    } else if (kind === "data") {
      readRow(grid, columns, row, draft, context);
    } else {
      const cells = grid.row(row);
      draft.leftOut.push({ text: cells.map(({ text }) => text).join(" | "), from: cells.flatMap(({ from }) => from) });
    }
  }
  return context.references;
}

/** Words over a table name the area of its rows, or only say that goals or activities stand there. */
function readCaption(grid: Grid, columns: readonly SheetColumn[], row: number, draft: Draft, context: Context): void {
  const cell = grid.row(row)[0]!;
  const hasArea = columns.some(({ field }) => field === "area");
  if (hasArea || sectionOf(cell.text) || levelOf(cell.text)) addHeading(draft, cell);
  else readBand(grid, columns, row, labelledText(cell.text).level ?? "area", draft, context);
}

/** A lone cell with rows of the table after it, or one that says by its label that it is a goal. */
function isBand(grid: Grid, kinds: readonly RowKind[], row: number): boolean {
  const { text } = grid.row(row).at(-1)!;
  if (labelledText(text).level === "goal") return true;
  if (/:\s*$/u.test(text) || text.length > 200 || /^(?:källa|source|not|note|obs|\*)/iu.test(text)) return false;
  for (let below = row + 1; below < kinds.length; below++) {
    if (kinds[below] === "data") return true;
    if (kinds[below] === "total") return false;
  }
  return false;
}

function readBand(
  grid: Grid,
  columns: readonly SheetColumn[],
  row: number,
  level: "area" | "goal" | "activity",
  draft: Draft,
  context: Context,
): void {
  const cells = grid.row(row);
  const cell = cells.at(-1)!;
  const { label, code, text } = labelledText(cell.text);
  const own = cells.length > 1 ? cells[0]! : undefined;
  const number = code ?? own?.text;
  if (label) addHeading(draft, { text: label, from: cell.from });
  if (level === "area") {
    if (number) addHeading(draft, { text: number, from: (own ?? cell).from });
    context.area = areaOf(draft, { text, from: cell.from });
    context.goal = undefined;
    return;
  }
  const bracket = trailingBracket(text);
  const labelled = bracket.values.filter((value) => value.label !== undefined);
  const words = labelled.length > 0 && labelled.length === bracket.values.length ? bracket.text : text;
  const goal = goalOf(draft, { text: words, from: cell.from }, context.area);
  if (words !== text) {
    for (const value of labelled) {
      addHeading(draft, { text: value.label!, from: cell.from });
      fillGoal(goal, {
        field: value.field,
        heading: value.label!,
        text: value.text,
        value: value.text,
        from: cell.from,
      });
    }
  }
  if (number) {
    goal.codes.push(number);
    const heading = own
      ? (columns.find(({ field }) => field === "code")?.heading ?? numberHeading(draft))
      : numberHeading(draft);
    if (!goal.notes.some((note) => note.heading === heading))
      goal.notes.push({ heading, value: number, from: (own ?? cell).from });
  }
  context.goal = goal;
}
