import { cellAt, type Book, type Sheet } from "../../../xlsx/book";
import { shiftFormula } from "../../../xlsx/cells/shift-formula";
import { referredCells } from "../../engine/ranges/referred-cells";
import type { Locale } from "../messages";
import { textOf } from "../row-view";
import { ruleAt } from "../rule-view";

/** More than anyone looks through. */
const MOST = 5_000;

/** What the validation of a cell offers to choose from, as the cells that it names show them. */
export function listValues(
  book: Book,
  sheet: Sheet,
  { row, column }: { row: number; column: number },
  locale: Locale,
): string[] {
  const rule = ruleAt(sheet, row, column);
  if (rule?.type !== "list") return [];
  const own = /^"(.*)"$/s.exec(rule.formula1)?.[1];
  if (own !== undefined)
    return own
      .replaceAll('""', '"')
      .split(",")
      .map((entry) => entry.trim());
  const [first] = rule.areas;
  const formula = shiftFormula(rule.formula1, row - first!.top, column - first!.left);
  const place = referredCells(book, sheet, formula);
  if (!place) return [];
  const { top, left, right } = place.area;
  const bottom = Math.min(place.area.bottom, top + MOST - 1, place.sheet.rows.length - 1);
  const texts: string[] = [];
  for (let r = top; r <= bottom; r += 1) {
    for (let c = left; c <= right; c += 1) {
      const cell = cellAt(place.sheet, r, c);
      if (cell && cell.value !== null) texts.push(textOf(cell, locale));
    }
  }
  return texts;
}
