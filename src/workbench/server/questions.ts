import { cellAt, type Book, type Sheet } from "../../xlsx/book";
import type { Answer, Locale, Question } from "./messages";
import { textOf } from "./row-view";
import { usedSize } from "./sheet-view";

/** Answers what a tab cannot know, since it holds only the rows it shows. */
export function answerQuestion(book: Book, question: Question, locale: Locale): Answer {
  const sheet = book.sheets[question.sheet];
  if (!sheet) return question.of === "edge" ? { row: 0, column: 0 } : { texts: [] };
  return question.of === "edge" ? edge(sheet, question) : { texts: texts(sheet, question, locale) };
}

/** Where Ctrl and an arrow lead: to the end of the filled cells, or across the gap to the next filled one. */
function edge(
  sheet: Sheet,
  { row, column, down, right }: Extract<Question, { of: "edge" }>,
): { row: number; column: number } {
  const { rows, columns } = usedSize(sheet);
  const inside = (r: number, c: number) =>
    r >= 0 && c >= 0 && r < Math.max(rows, row + 1) && c < Math.max(columns, column + 1);
  const filled = (r: number, c: number) => (cellAt(sheet, r, c)?.value ?? null) !== null;
  let [r, c] = [row + down, column + right];
  if (!inside(r, c)) return { row, column };
  const through = filled(row, column) && filled(r, c);
  while (inside(r + down, c + right) && (through ? filled(r + down, c + right) : !filled(r, c))) {
    r += down;
    c += right;
  }
  return { row: r, column: c };
}

/** The area's texts as shown, as they are copied; rows and columns beyond the used ones are left out. */
function texts(sheet: Sheet, { area }: Extract<Question, { of: "texts" }>, locale: Locale): string[][] {
  const used = usedSize(sheet);
  const bottom = Math.max(area.top, Math.min(area.bottom, used.rows - 1));
  const right = Math.max(area.left, Math.min(area.right, used.columns - 1));
  return Array.from({ length: bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: right - area.left + 1 }, (_, over) => {
      const cell = cellAt(sheet, area.top + down, area.left + over);
      return cell ? textOf(cell, locale) : "";
    }),
  );
}
